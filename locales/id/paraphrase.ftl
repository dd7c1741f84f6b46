paraphrase-title = Bahasakan ulang
paraphrase-ask =
    { $relation ->
        [teman] Ngomong ke <b>teman</b> pakai <b>{ language-name }</b>, gimana? Tulis di sini.
        [ibu] Ngomong ke <b>ibumu</b> pakai <b>{ language-name }</b>, gimana? Tulis di sini.
        [bos] Ngomong ke <b>bosmu</b> pakai <b>{ language-name }</b>, gimana? Tulis di sini.
       *[none] Kalau pakai <b>{ language-name }</b>, ngomongnya gimana? Tulis di sini.
    }
paraphrase-ask-freely =
    { $relation ->
        [ibu] Kalau kamu ngomong begini ke <b>ibumu</b>, gimana? Tulis di sini.
        [bos] Kalau kamu ngomong begini ke <b>bosmu</b>, gimana? Tulis di sini.
       *[none] Kalau kamu ngomong begini ke <b>teman</b>, gimana? Tulis di sini.
    }
paraphrase-rung = <b>{ $place }/{ $places }</b> { $ask }
paraphrase-said =
    { $target ->
        [none] <b>Versimu tadi</b>
       *[other] <b>Versimu: { language-name }</b>
    }
paraphrase-pass = Nggak bisa yang ini
paraphrase-region = Ini dipakai di <b>{ $region }</b>?
paraphrase-region-where = Ini dipakai di mana?
paraphrase-region-hint = Kalau dari tempat lain, tulis aja nama tempatnya.
paraphrase-region-here = Ya, di situ
paraphrase-region-skip = Nggak usah disebut
paraphrase-ask-more = Ada cara lain? Kirim versi ke-{ $number }, atau cukup segini.
paraphrase-hint = Maksudnya tetap sama, jangan ditambah atau dikurangi.
paraphrase-send-more = Kirim, lalu tulis versi lain
paraphrase-enough = Cukup segini
paraphrase-needs-text = Jenis paraphrase butuh kolom text (atau prompt) yang terisi.
paraphrase-unchanged = Itu masih sama persis dengan teks asalnya. Coba pakai caramu sendiri.
paraphrase-said-already = Versi itu sudah kamu kirim tadi. Coba yang lain, atau tekan “{ paraphrase-enough }”.
