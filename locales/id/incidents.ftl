# Insiden: kebocoran data pribadi, jamnya, suratnya, dan siapa yang kena (UU 27/2022 Pasal 46).

menu-insiden = Insiden
command-insiden = kalau data orang bocor: jam, surat, laporan
example-insiden = /insiden buka 3 kalau ketahuannya 3 jam lalu

breach-how =
    🚨 <b>Ada data pribadi yang bocor, hilang, atau dibuka orang yang nggak berhak?</b>

    Orangnya dan lembaga pelindungan data harus dikabari tertulis paling lambat 3×24 jam sejak ketahuan. Aku hitung waktunya, siapkan suratnya, dan catat siapa yang sudah dikabari.

    Ketahuannya kapan? Begitu ditekan, insidennya dibuka dan admin lain kukabari.
breach-ago =
    { $hours ->
        [0] Baru saja ketahuan
       *[other] { $hours } jam lalu
    }
breach-line = • <b>{ $name }</b>: { $clock }
breach-name = Insiden { $number }, { DATETIME($found, dateStyle: "medium") }
breach-list = Semua insiden
breach-open = Buka insidennya
breach-head = 🚨 <b>Insiden { $number }</b>, ketahuan { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB
breach-left = ⏳ Sisa <b>{ $hours } jam</b>, sampai { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB.
breach-late = ❗ <b>Lewat { $hours } jam</b> dari batas { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB. Kabari sekarang juga, dan sebutkan alasan terlambatnya.
breach-all-told = ✓ Orangnya dan lembaganya sudah dikabari.
breach-closed = ✓ Ditutup { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.
breach-part =
    <b>{ $title }</b>
    { $text }
breach-item = • { $text }
breach-unsaid = <i>belum diisi</i>
breach-concerns = Menyangkut { $people } orang.
breach-untold = Orangnya belum dikabari.
breach-told = Dikabari mulai { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB: sampai { $reached }, di jalan { $waiting }, nggak sampai { $lost }.
breach-authority-untold = Lembaga belum dikabari.
breach-authority-at = Lembaga dikabari { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.

breach-title-data = Data apa
breach-title-how = Kapan dan bagaimana
breach-title-measures = Penanganannya
breach-ask-data = <b>Data apa yang kena?</b> Centang semua yang cocok; tiap orang membacanya dalam bahasanya.
breach-ask-how = <b>Kapan dan bagaimana kejadiannya?</b> Kapan ketahuannya sudah ada di surat. Kalau tahu kapan terjadinya, tulis sendiri.
breach-ask-measures = <b>Apa yang sudah dan sedang dilakukan?</b>
breach-data-identity = nama, nomor akun Telegram, dan profil
breach-data-answers = jawaban dan tulisan
breach-data-voices = rekaman suara
breach-data-messages = salinan pesan ke bot
breach-data-pay = catatan dan kode upah
breach-data-skills = hasil ujian dan sertifikat
breach-how-access = ada yang masuk ke server tanpa izin
breach-how-token = kunci bot jatuh ke orang lain
breach-how-backup = cadangan atau perangkatnya hilang
breach-how-recipient = berkasnya terkirim ke orang yang salah
breach-how-fault = ada kesalahan di program
breach-how-provider = kejadiannya di penyedia server
breach-measures-closed = jalan masuknya sudah ditutup
breach-measures-keys = semua kunci sudah diganti
breach-measures-recalled = penerimanya sudah diminta menghapus
breach-measures-mended = kesalahannya sudah diperbaiki
breach-measures-examined = catatan akses lagi diperiksa
breach-measures-reported = sudah dilaporkan ke yang berwajib
breach-own-words = Tulisanmu: { $words }
breach-ask-words = ✍️ Balas pesan ini: <b>{ $title }</b>. Semua yang kena akan membacanya persis seperti kamu tulis, jadi singkat dan jelas aja, dan jangan sebut nama orang.
breach-whom = Siapa yang kena: { $people } orang
breach-ask-whom =
    <b>Siapa yang kena?</b> Sekarang { $people } orang.

    Ragu? Pilih semua. Mau lebih sempit? Balas pesan ini dengan saringan seperti di /siaran, misalnya <code>batch=obrolan-harian</code> atau <code>lang=jv</code>. Yang jeda atau nggak mau dihubungi tetap dikabari: ini kewajiban.
breach-letter-show = Lihat suratnya
breach-preview = <b>Begini surat yang mereka terima</b>, masing-masing dalam bahasanya:
breach-missing =
    Masih kosong, jadi belum bisa dikirim:
    { $parts }
breach-send = Kirim ke { $people } orang
breach-sent = ✓ Suratnya lagi dikirim satu per satu. Tekan Segarkan buat lihat sudah sampai berapa.
breach-authority-told = Lembaga sudah kukabari
breach-authority-noted = ✓ Dicatat.
breach-file-make = Ambil berkasnya
breach-file-making = Berkasnya lagi kusiapkan, sebentar lagi kukirim ke sini.
breach-file = Insiden { $number }: laporan buat lembaga, surat dalam semua bahasa, dan daftar { $rows } orang. Isinya data pribadi, jadi simpan baik-baik. Bisa juga dipakai mengabari lewat jalan lain.
breach-file-lost = Berkas insiden { $number } mungkin belum sampai. Kalau belum ada di sini, minta lagi di /insiden.
breach-file-too-big = Berkas insiden { $number } lebih dari { $limit } MB. Ambil di server: latihin incident BERKAS.zip
breach-letter-name = surat
breach-again = Segarkan
breach-close = Tutup
breach-ask-close =
    <b>Tutup insiden { $number }?</b> { $todo ->
        [both] Orangnya dan lembaga <b>belum</b> dikabari. Tutup begini cuma kalau ternyata nggak ada yang bocor.
        [people] Orangnya <b>belum</b> dikabari.
        [authority] Lembaga <b>belum</b> dikabari.
       *[nobody] Semua sudah dikabari.
    } Laporannya kukirim sebagai berkas.
breach-close-now = Ya, tutup

breach-word = “{ $found }” belum kupahami. Tulis /insiden saja, atau tambah buka, umumkan, atau tutup.
breach-hours = Berapa jam lalu ketahuannya? Tulis angka 1 sampai { $most }, misalnya /insiden buka 5.
breach-none-open = Nggak ada insiden yang lagi dibuka. Ada yang baru ketahuan? Buka di /insiden.
breach-gone = Insiden itu sudah ditutup, atau nggak ada.
breach-incomplete = Tiga bagian suratnya belum lengkap: data apa, kapan dan bagaimana, penanganannya.
breach-nobody = Nggak ada orang yang masih perlu dikirimi.
breach-authority-already = Itu sudah dicatat.
breach-told-already = Suratnya sudah terkirim, jadi nggak bisa diubah lagi. Ada kabar susulan? Buka insiden baru, atau pakai /siaran.
breach-opened =
    🚨 <b>Insiden { $number } dibuka.</b> Ada data pribadi yang mungkin bocor. { $hours ->
        [0] Batas waktunya sudah lewat
       *[other] Sisa { $hours } jam
    } buat mengabari orangnya dan lembaga.
breach-clock =
    ⏰ <b>Insiden { $number }</b>: { $hours ->
        [0] batas 3×24 jam sudah lewat
       *[other] sisa kurang dari { $hours } jam
    }. { $todo ->
        [both] Orangnya dan lembaga belum dikabari.
        [people] Orangnya belum dikabari.
        [authority] Lembaga belum dikabari.
       *[nobody] Semua sudah dikabari.
    }

breach-letter =
    ⚠️ <b>Pemberitahuan soal data pribadimu</b>

    Ada kejadian yang menyangkut data pribadimu di sini, dan kamu berhak tahu (UU 27/2022 Pasal 46). Kami mengetahuinya { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB. Kami minta maaf.

    <b>Data yang kena</b>
    { $data }

    <b>Kapan dan bagaimana</b>
    { $how }

    <b>Yang sudah dan sedang kami lakukan</b>
    { $measures }

    <b>Yang bisa kamu lakukan</b>
    Hati-hati dengan pesan yang mengaku dari kami. Kami nggak pernah minta kata sandi, kode OTP, atau uang. Data yang tersimpan bisa kamu lihat, perbaiki, atau hapus di /privasi.

    { $who }
breach-from = { $name }. Ada pertanyaan? Hubungi { $contact }.
breach-from-nobody = Ada pertanyaan? Hubungi yang mengundangmu.
