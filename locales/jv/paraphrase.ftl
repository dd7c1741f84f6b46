paraphrase-title = Omongna maneh
paraphrase-ask =
    { $relation ->
        [teman] Ngomong karo <b>kanca</b> nganggo <b>{ language-name }</b>, piye? Tulis ing kene.
        [ibu] Ngomong karo <b>ibune sampeyan</b> nganggo <b>{ language-name }</b>, piye? Tulis ing kene.
        [bos] Ngomong karo <b>bose sampeyan</b> nganggo <b>{ language-name }</b>, piye? Tulis ing kene.
       *[none] Yen nganggo <b>{ language-name }</b>, ngomonge piye? Tulis ing kene.
    }
paraphrase-ask-freely =
    { $relation ->
        [ibu] Yen sampeyan ngomong ngene karo <b>ibune sampeyan</b>, piye? Tulis ing kene.
        [bos] Yen sampeyan ngomong ngene karo <b>bose sampeyan</b>, piye? Tulis ing kene.
       *[none] Yen sampeyan ngomong ngene karo <b>kanca</b>, piye? Tulis ing kene.
    }
paraphrase-rung = <b>{ $place }/{ $places }</b> { $ask }
paraphrase-said =
    { $target ->
        [none] <b>Versi sampeyan mau</b>
       *[other] <b>Versi sampeyan: { language-name }</b>
    }
paraphrase-pass = Ora bisa sing iki
paraphrase-region = Iki dianggo ing <b>{ $region }</b>?
paraphrase-region-where = Iki dianggo ing endi?
paraphrase-region-hint = Yen saka panggonan liya, tulis wae jeneng panggonane.
paraphrase-region-here = Ya, ing kono
paraphrase-region-skip = Ora usah disebut
paraphrase-ask-more = Ana cara liya? Kirim versi kaping { $number }, utawa cukup semene.
paraphrase-hint = Maksude tetep padha, aja ditambahi utawa dikurangi.
paraphrase-send-more = Kirim, banjur tulis versi liya
paraphrase-enough = Cukup semene
paraphrase-needs-text = Jenis paraphrase butuh kolom text (utawa prompt) sing ana isine.
paraphrase-unchanged = Iku isih padha plek karo teks asale. Coba nganggo cara sampeyan dhewe.
paraphrase-said-already = Versi iku wis dikirim mau. Coba liyane, utawa pencet “{ paraphrase-enough }”.
