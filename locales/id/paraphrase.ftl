paraphrase-title = Bahasakan ulang
paraphrase-ask =
    { $relation ->
        [teman] Kalau ngomong ke <b>teman</b> dalam <b>{ language-name }</b>, gimana? Tulis terus kirim ke sini.
        [ibu] Kalau ngomong ke <b>ibumu</b> dalam <b>{ language-name }</b>, gimana? Tulis terus kirim ke sini.
        [bos] Kalau ngomong ke <b>bosmu</b> dalam <b>{ language-name }</b>, gimana? Tulis terus kirim ke sini.
       *[none] Ngomongnya gimana dalam <b>{ language-name }</b>? Tulis terus kirim ke sini.
    }
paraphrase-ask-freely =
    { $relation ->
        [ibu] Kalau kamu yang ngomong ke <b>ibumu</b>, gimana? Tulis terus kirim ke sini.
        [bos] Kalau kamu yang ngomong ke <b>bosmu</b>, gimana? Tulis terus kirim ke sini.
       *[none] Kalau kamu yang ngomong ke <b>teman</b>, gimana? Tulis terus kirim ke sini.
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
paraphrase-hint = Maksudnya harus tetap sama, jangan ditambah atau dikurangi.
paraphrase-send-more = Kirim, lalu tulis versi lain
paraphrase-enough = Cukup segini
paraphrase-needs-text = Jenis paraphrase butuh kolom text (atau prompt) yang terisi.
paraphrase-unchanged = Itu masih sama persis dengan teks asalnya. Coba pakai caramu sendiri.
paraphrase-said-already = Versi itu sudah kamu kirim tadi. Coba yang lain, atau tekan “Cukup segini”.
