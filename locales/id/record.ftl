# Catatan pemrosesan (UU 27/2022 Pasal 31) dan surat insiden (Pasal 46): dibaca penanggung jawab dan lembaga.

record-file = 📄 Catatan kegiatan pemrosesan data pribadi, dibuat dari tabel yang juga dijalankan bot.
record-sent = Catatannya sudah kukirim.
record-open = (belum diisi)
record-head =
    # Catatan kegiatan pemrosesan data pribadi

    Latihin · UU 27/2022 Pasal 31. Dibuat dari tabel yang juga menjalankan penghapusan hariannya.
record-who =
    ## Pengendali

    - Pengendali data pribadi: { $name }
    - Kontak (dan pejabat pelindungan data, kalau ada): { $contact }
record-where =
    ## Tempat dan penerima

    - Server: { $place }
    - Telegram menyampaikan semua pesan dan menyimpannya di luar Indonesia (Pasal 56); orang diberi tahu sebelum ikut.
    - Berkas hasil memakai nama samaran berkunci; nama dan nomor akun tidak pernah ikut. Hanya hasil orang yang mengizinkan “melatih AI” yang ada di dalamnya; yang boleh terbit ditandai.
record-columns =
    ## Jenis data

    | data | untuk apa | dasar | disimpan | tabel |
    | --- | --- | --- | --- | --- |
record-row = | { $what } | { $why } | { $basis } | { $how } | { $tables } |
record-rights =

    ## Hak orang (Pasal 5–13)

    Semuanya lewat /privasi, langsung berlaku: melihat dan menyalin data, membetulkan, menarik tiap izin, jeda, keberatan kepada manusia, dan dihapus dengan nomor bukti. Penghapusan bertahan walau cadangan lama dipulihkan.
record-guards =
    ## Pengamanan (Pasal 35–39)

    - Peran dengan hak sesempit mungkin; tiap tindakan pengurus ada di /jejak dan tidak bisa diubah.
    - Kode undangan hanya disimpan sebagai sidik; token dan kunci tidak pernah masuk log atau berkas hasil.
    - Yang dihapus ditimpa di berkas basis data; cadangan sebaiknya dienkripsi.
    - Di bawah 18 tahun ditolak; yang disimpan hanya penolakannya.
record-risk =
    ## Penilaian dampak (Pasal 34), diisi sebelum proyek dibuka

    - [ ] Tujuan paketnya jelas dan sama dengan yang diizinkan orang.
    - [ ] Soalnya tidak memuat data pribadi orang lain, atau sudah disamarkan.
    - [ ] Materi berat ditandai, ada jalan keluar, dan ada nomor bantuan.
    - [ ] Penilaian mutu orang tidak memutuskan apa pun tanpa manusia, kecuali jeda paling lama sehari oleh aturan paket, dengan alasan dan banding.
    - [ ] Penerima hasilnya, tempatnya, dan lamanya disimpan sudah tertulis.

breach-report-name = laporan
breach-report =
    # Laporan kegagalan pelindungan data pribadi (insiden { $number })

    Latihin · UU 27/2022 Pasal 46. Ketahuan { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB; batas 3×24 jam { DATETIME($due, dateStyle: "long", timeStyle: "short") } WIB.
breach-report-part =
    ## { $title }

    { $text }
breach-report-people =
    ## Pemberitahuan

    - Menyangkut { $people } orang; ditulisi { $letters }, sampai { $reached }, nggak sampai { $lost }. Daftarnya di people.csv.
breach-report-moment = - { $what }: { $at }
breach-at = { DATETIME($at, dateStyle: "long", timeStyle: "short") } WIB
breach-not-yet = belum
breach-moment-told = Orangnya dikabari sejak
breach-moment-authority = Lembaga dikabari
breach-moment-closed = Ditutup
