paraphrase-title = Ngomong maneh
paraphrase-ask =
    { $relation ->
        [teman] Yen ngomong karo <b>kanca</b> nganggo <b>{ language-name }</b>, piye? Tulis banjur kirim mrene.
        [ibu] Yen ngomong karo <b>ibune sampeyan</b> nganggo <b>{ language-name }</b>, piye? Tulis banjur kirim mrene.
        [bos] Yen ngomong karo <b>bose sampeyan</b> nganggo <b>{ language-name }</b>, piye? Tulis banjur kirim mrene.
       *[none] Yen nganggo <b>{ language-name }</b> piye ngomonge? Tulis banjur kirim mrene.
    }
paraphrase-ask-freely =
    { $relation ->
        [ibu] Yen sampeyan dhewe sing ngomong karo <b>ibune sampeyan</b>, piye? Tulis banjur kirim mrene.
        [bos] Yen sampeyan dhewe sing ngomong karo <b>bose sampeyan</b>, piye? Tulis banjur kirim mrene.
       *[none] Yen sampeyan dhewe sing ngomong karo <b>kanca</b>, piye? Tulis banjur kirim mrene.
    }
paraphrase-rung = <b>{ $place }/{ $places }</b> { $ask }
paraphrase-said =
    { $target ->
        [none] <b>Versi sampeyan mau</b>
       *[other] <b>Versi sampeyan: { language-name }</b>
    }
paraphrase-pass = Ora isa sing iki
paraphrase-region = Iki dianggo ing <b>{ $region }</b>?
paraphrase-region-where = Iki dianggo ing endi?
paraphrase-region-hint = Yen saka panggonan liya, tulis wae jeneng panggonane.
paraphrase-region-here = Ya, ing kono
paraphrase-region-skip = Ora usah disebut
paraphrase-ask-more = Ana cara liya? Kirim versi kaping { $number }, utawa cukup semene.
paraphrase-hint = Maksude kudu padha, aja ditambahi utawa dikurangi.
paraphrase-send-more = Kirim, banjur tulis versi liya
paraphrase-enough = Cukup semene
paraphrase-needs-text = Jenis paraphrase butuh kolom text (utawa prompt) sing ana isine.
paraphrase-unchanged = Iku isih padha plek karo teks asale. Coba nganggo cara sampeyan dhewe.
paraphrase-said-already = Versi iku wis dikirim mau. Coba liyane, utawa pencet “Cukup semene”.
