# Jejak: siapa melakukan apa.

trace-head = 🧾 <b>Jejak</b>
trace-none = Belum ada catatan di sini.
trace-person = Cuma yang menyangkut orang #{ $number }
trace-batch = Cuma yang menyangkut paket #{ $number }
trace-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } <b>{ $who }</b> { $act } <i>{ $subject }</i>
trace-shell = server
trace-newest = ‹ Terbaru
trace-older = Lebih lama ›
trace-open = Jejak
trace-back = Kembali ke jejak
trace-making = Jejaknya lagi kusiapkan, sebentar lagi kukirim ke sini.
trace-file =
    { $rows ->
        [0] Jejak: belum ada catatan.
       *[other] Jejak: { $rows } catatan, yang terlama di atas. Orang ditulis dengan nama samaran, jamnya UTC.
    }
trace-lost = Berkas jejaknya mungkin belum sampai. Kalau belum ada di sini, minta lagi di /jejak.
trace-too-big = Berkas jejaknya lebih dari { $limit } MB, terlalu besar buat Telegram. Saring dulu, misalnya per paket, lalu minta lagi.
trace-unknown = Nggak ada paket atau orang bernama { $words }. Tulis nama paket, nama orang, atau nomornya seperti #12.

acts-all = Semua
acts-batches = Paket
acts-people = Orang
acts-pay = Upah
acts-talk = Kabar
acts-out = Unduhan
acts-privacy = Privasi
acts-incidents = Insiden

act-push = mengirim paket
act-discard = membuang draf
act-open = membuka paket
act-pause = menjeda
act-close = menutup paket
act-guide = mengganti panduan
act-alter = mengubah paket
act-put-aside = menyisihkan tugas
act-bring-back = mengembalikan soal
act-gold-back = mengembalikan soal kunci
act-gold-retire = memensiunkan soal kunci
act-grow = menambah tugas ke
act-confirm-personal = menyatakan data pribadinya sudah dicek di
act-invite = mengundang
act-uninvite = mencabut undangan
act-come = datang lewat undangan
act-accept = menerima
act-decline = menolak
act-grant = mengakui keahlian
act-revoke = mencabut pengakuan
act-retry = memberi satu kesempatan ujian lagi kepada
act-broadcast = mengirim siaran
act-broadcast-stop = membatalkan siaran
act-reply = menjawab pertanyaan soal tugas
act-export = mengekspor
act-export-stop = menghentikan ekspor
act-look = membuka data
act-look-through = membuka daftar orang
act-role = mengganti peran
act-suspend = menjeda
act-unsuspend = melanjutkan
act-complain = keberatan dijeda
act-remove = mengeluarkan
act-hand-over = menyerahkan paket milik
act-trace = mengunduh jejak
act-consent = mengubah izin
act-restore = dipulihkan dari cadangan
act-appeal = mengajukan banding
act-appeal-granted = mengabulkan banding
act-appeal-kept = menolak banding
act-rest = istirahat dulu
act-resume = melanjutkan
act-erase = dihapus datanya
act-approve = menyetujui upah
act-payout = membuat pembayaran
act-transferred = mengonfirmasi transfer
act-cancelled = membatalkan pembayaran
act-bonus = memberi bonus
act-correction = mengoreksi upah
act-clawback = menarik kembali upah
act-object = keberatan soal upah
act-answer = menjawab keberatan
act-incident = membuka insiden
act-incident-tell = mengirim surat insiden
act-incident-authority = mengabari lembaga soal insiden
act-incident-file = mengambil berkas insiden
act-incident-close = menutup insiden
