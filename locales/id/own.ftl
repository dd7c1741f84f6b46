# Dataku: ringkasan dan yang pernah dikirim, enak dibaca di chat.

own-head = <b>Yang tersimpan tentang kamu</b>
own-name = Nama: { $name } (akun Telegram { $number })
own-languages = Bahasa: { $languages }
own-region = Asal: { $region }
own-role = Peran: { $role }
own-since = Ikut sejak { DATETIME($at, dateStyle: "long") }
own-answers = • Jawaban terkirim: { $count }
own-drafts = • Tugas yang belum terkirim: { $count }
own-voices = • Rekaman suara: { $count }
own-consents = • Catatan izin: { $count }
own-skills = • Keahlian terbukti: { $count }
own-notices = • Kabar dari bot: { $count }
own-updates = • Salinan pesanmu: { $count }
own-acts = • Catatan tindakan: { $count }
own-file = Unduh semuanya (JSON)
own-sent = Jawabanku
own-overview = Ringkasan
own-none = Belum ada.
own-newest = Paling baru
own-older = Lebih lama
own-tapped = Kamu menekan pilihan; rinciannya ada di berkas JSON.
own-sent-head = <b>Yang kamu kirim</b>, dari yang terbaru
own-answer =
    { $batch } · { $kind } · { DATETIME($at, dateStyle: "medium") }{ $revision ->
        [1] {""}
       *[other] {" "}(revisi { $revision })
    }
privacy-data-without-voices = 📄 Semua yang tersimpan tentang kamu, dalam bentuk JSON. Rekaman suaramu kegedean buat dikirim di sini; minta ke yang mengurus data, kontaknya di /privasi.
