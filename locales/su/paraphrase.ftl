paraphrase-title = Omongkeun deui
paraphrase-ask =
    { $relation ->
        [teman] Ngomong ka <b>babaturan</b> maké <b>{ language-name }</b>, kumaha? Tulis di dieu.
        [ibu] Ngomong ka <b>indung anjeun</b> maké <b>{ language-name }</b>, kumaha? Tulis di dieu.
        [bos] Ngomong ka <b>bos anjeun</b> maké <b>{ language-name }</b>, kumaha? Tulis di dieu.
       *[none] Mun maké <b>{ language-name }</b>, kumaha ngomongna? Tulis di dieu.
    }
paraphrase-ask-freely =
    { $relation ->
        [ibu] Mun anjeun ngomong kieu ka <b>indung anjeun</b>, kumaha? Tulis di dieu.
        [bos] Mun anjeun ngomong kieu ka <b>bos anjeun</b>, kumaha? Tulis di dieu.
       *[none] Mun anjeun ngomong kieu ka <b>babaturan</b>, kumaha? Tulis di dieu.
    }
paraphrase-rung = <b>{ $place }/{ $places }</b> { $ask }
paraphrase-said =
    { $target ->
        [none] <b>Vérsi anjeun tadi</b>
       *[other] <b>Vérsi anjeun: { language-name }</b>
    }
paraphrase-pass = Teu bisa nu ieu
paraphrase-region = Ieu dipaké di <b>{ $region }</b>?
paraphrase-region-where = Ieu dipaké di mana?
paraphrase-region-hint = Mun ti tempat séjén, tulis waé ngaran tempatna.
paraphrase-region-here = Enya, di dinya
paraphrase-region-skip = Teu kudu disebut
paraphrase-ask-more = Aya cara séjén? Kirim vérsi ka-{ $number }, atawa cukup sakieu.
paraphrase-hint = Maksudna tetep sarua, ulah ditambahan atawa dikurangan.
paraphrase-send-more = Kirim, tuluy tulis vérsi séjén
paraphrase-enough = Cukup sakieu
paraphrase-needs-text = Jenis paraphrase butuh kolom text (atawa prompt) nu aya eusina.
paraphrase-unchanged = Éta masih sarua pisan jeung téks asalna. Cobaan ku cara anjeun sorangan.
paraphrase-said-already = Vérsi éta geus dikirim tadi. Cobaan nu séjén, atawa pencét “{ paraphrase-enough }”.
