voice-title = Rekam sora
voice-ask-read = <b>Baca téks ieu</b> dina hiji pesen sora.
voice-ask-answer = <b>Jawab ku sora</b>, dina hiji pesen sora.
voice-hint = Ngomong sabiasana waé, kawas ka babaturan. Panglilana lima menit.
voice-needs-text = Jenis voice butuh téks nu dibaca (kolom text) atawa paménta nu dijawab (kolom prompt).
