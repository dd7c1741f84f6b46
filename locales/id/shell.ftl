# Yang dikatakan latihin export dan latihin stats di terminal.

format-unknown = Format { $name } belum ada. Yang ada: { $formats }.
export-done = { $path }: { $rows } baris.
export-recordings-missing = { $missing } rekaman suara nggak ketemu di disk, jadi nggak ikut disalin.
export-nothing = Belum ada yang bisa diekspor dari { $batch } sebagai { $format }, jadi nggak ada berkas yang dibuat.
export-no-folder = Folder { $folder } nggak ada. Buat dulu, atau pilih tempat lain dengan --out.
shell-rule = { $rule }: { $times } kali, { $people } orang, dibatalkan orang { $overturned } kali{ $state ->
        [off] {" "}(mati)
       *[on] {""}
    }
shell-no-rules = { $name } nggak punya aturan.
shell-trial = { $rule }: kena { $people } dari { $of } orang, { $times } kali. Tinjauan dan banding sesudahnya ada buat { $told } orang; { $good } ternyata baik. Nggak ada yang diubah.
shell-trial-line = {"  "}{ $at } WIB  #{ $person }  { $signal } { $cases }
conclude-nothing = Di { $batch } belum ada jawaban yang bisa dibandingkan, jadi nggak ada berkas yang ditulis.
conclude-models = { $path }: { $models } model.
conclude-no-models = Di { $batch } belum ada dua model yang dibandingkan, jadi berkas modelnya nggak ditulis.
export-read = { $rows } hasil sudah dibaca …
release-name = “{ $found }” nggak bisa jadi nama rilis. Pakai huruf, angka, titik, - atau _, paling banyak { $limit }, misalnya v3.
release-nameless = --since dan --wait cuma berlaku untuk rilis. Tambahkan --release, misalnya --release v3.
release-unknown = Rilis { $name } dari paket ini belum ada. Yang ada: { $names }.
release-other = Rilis { $name } sudah ada, dengan --only atau --wait yang lain. Pakai yang sama, atau nama baru.
release-order = { $since } bukan rilis sebelum { $name }. Pilih yang lebih lama untuk --since.
release-merged = Satu baris { $format } digabung dari hasil beberapa orang. Tulis rilisnya utuh, tanpa --since.
release-again = Rilis { $name } sudah dibuat { DATETIME($at, dateStyle: "long", timeStyle: "short") }; isinya ditulis lagi seperti waktu itu.
release-counts = Baru: { $added }, berubah: { $changed }, ditarik: { $withdrawn }. Yang harus dibuang dari rilis lama: { $dropped } (dropped.jsonl).
stats-none = Belum ada paket.
stats-batch = { $name } ({ $state }): { $kinds }
stats-done = {"  "}selesai { $done } dari { $slots } ({ $share }%), { $tasks } tugas
stats-people = {"  "}{ $people } orang, { $lent } giliran sedang dikerjakan
stats-time = {"  "}rata-rata { $time } per tugas
stats-cost = {"  "}biaya Rp { $cost }
stats-each = {"  "}Rp { $cost } per hasil yang disetujui ({ $rows } hasil)
stats-skipped = {"  "}dilewati { $count }×: { $reason }
stats-agreed = {"  "}sepakat soal { $question }: α { $alpha } ({ $low } – { $high }), AC1 { $ac1 }, sama { $share }, { $units } butir
stats-within = { $value } ({ $low } – { $high })
stats-agreed-little = {"  "}sepakat soal { $question }: belum cukup data
demo-open =
    Latihin siap dicoba, tanpa akun dan tanpa token.
    Buka { $address } di peramban, pilih kamu mau jadi siapa, lalu tekan Mulai.
    Sari dan Budi pelatih, Rina admin. Paket contoh sudah dibuka. Ctrl+C untuk berhenti.
demo-written = Hasilnya ada di { $path }
language-nothing = Tulis teksnya, atau kasih --eval, --register, atau --words dengan berkasmu.
sample-unreadable = { $file } nggak bisa dibaca. Harus berkas teks UTF-8.
sample-empty = Di { $file } nggak ada baris yang bisa diukur. Harusnya ada dua kolom, dipisah tab.

## latihin backup dan latihin restore

backup-made = { $file }: { $people } orang, { $annotations } hasil, { $voices } rekaman. Di dalamnya ada data pribadi: simpan di tempat lain, terenkripsi, dan hapus kalau sudah nggak perlu.
backup-failed = Cadangannya nggak jadi: { $reason }. Periksa sisa ruang disk dan hak akses foldernya.
backup-no-program = Program { $program } belum terpasang. Pasang paket klien PostgreSQL (di Debian: apt install postgresql-client) yang versinya nggak lebih tua dari servernya.
backup-program-failed = { $program } gagal: { $reason }
backup-no-backup = { $file } bukan cadangan Latihin. Cadangan dibuat dengan latihin backup.
backup-damaged = { $file } rusak atau nggak utuh, jadi nggak dipakai. Nggak ada yang berubah.
restore-failed = Pemulihannya gagal: { $reason }.
restore-other-database = Cadangan ini dari { $kind }. Arahkan LATIHIN_DATABASE_URL ke jenis basis data yang sama.
restore-move-replace = Cadangan SQLite cuma bisa dipindah ke PostgreSQL yang masih kosong. Buat basis data baru, dan tanpa --replace.
restore-newer = Cadangan ini dibuat Latihin { $program }, lebih baru dari yang ini. Perbarui programnya dulu.
restore-running = Bot-nya masih jalan. Hentikan dulu, tunggu 10 detik, lalu coba lagi.
restore-not-empty = Basis datanya sudah ada isinya. Kalau memang mau diganti, tambahkan --replace.
restore-unreadable = Basis data yang ada nggak bisa dibaca. Kalau memang mau diganti, tambahkan --replace.
restore-done = Dipulihkan dari { DATETIME($made, dateStyle: "long", timeStyle: "short") } UTC: { $people } orang, { $annotations } hasil, { $voices } rekaman.
restore-promises = Janji sejak itu ditepati lagi: { $erased } dihapus, { $refused } ditolak karena umur, { $withdrawn } izin dicabut, { $paused } orang jeda.
restore-unsent = Nggak dikirim lagi: { $notices } kabar lama. Nggak dijawab lagi: { $lines } pesan lama.
restore-before = Yang lama masih ada di { $file }. Hapus kalau semuanya sudah beres: isinya data pribadi.
restore-other-key = Awas: kunci ekspornya bukan kunci cadangan ini, jadi nama samaran orang akan berubah. Isi LATIHIN_EXPORT_KEY seperti dulu.

## latihin incident

breach-written = { $path }: insiden { $number }, laporan, surat dalam semua bahasa, dan daftar { $rows } orang. Isinya data pribadi.

## latihin doctor

doctor-end =
    { $wrong ->
        [0] Nggak ada yang salah.
       *[other] Yang salah: { $wrong }.
    }
doctor-no-owner = LATIHIN_OWNERS belum diisi, jadi nggak ada yang bisa mengatur bot ini.
doctor-no-owner-do = Isi dengan id Telegram-mu; @userinfobot bisa memberi tahu.
doctor-no-contact = LATIHIN_CONTACT belum diisi. UU 27/2022 minta orang tahu harus menghubungi siapa.
doctor-no-contact-do = Isi LATIHIN_OPERATOR, LATIHIN_CONTACT, dan LATIHIN_PLACE; tampil di /privasi.
doctor-room = { $place }: sisa { $free } GB.
doctor-room-do = Kosongkan disk atau pindahkan basis datanya; tanpa tempat, jawaban orang nggak bisa disimpan.
doctor-writable = { $place }: bisa ditulisi.
doctor-unwritable = { $place }: nggak bisa ditulisi ({ $reason }).
doctor-unwritable-do = Betulkan pemilik atau hak akses foldernya untuk pengguna yang menjalankan bot.
doctor-readable = { $file } bisa dibaca orang lain di mesin ini.
doctor-readable-do = Jalankan: chmod 600 { $file }
doctor-stones = { $file }: { $count } janji tercatat.
doctor-no-file = Basis data { $file } belum ada.
doctor-no-file-do = Dibuat sendiri saat latihin run pertama. Kalau seharusnya ada, periksa LATIHIN_DATABASE_URL dan folder tempat menjalankannya.
doctor-unreachable = Basis data nggak bisa dibaca: { $reason }.
doctor-unreachable-do = Periksa LATIHIN_DATABASE_URL, jaringan, dan hak aksesnya. Rusak? Pulihkan dengan latihin restore.
doctor-old-tables = Tabelnya bukan dari versi ini.
doctor-old-tables-do = Jalankan { $command }.
doctor-unsound = Basis datanya rusak: pemeriksaan SQLite menemukan kesalahan.
doctor-unsound-do = Hentikan bot, simpan salinan berkasnya, lalu { $command } cadangan terakhir.
doctor-no-dump = Program pg_dump nggak ketemu, jadi latihin backup nggak bisa jalan di sini.
doctor-database = Basis data: { $people } orang, { $batches } paket, tabel sesuai versi ini.
doctor-clock =
    { $whose ->
        [telegram] Jam mesin ini beda { $seconds } detik dari jam Telegram.
       *[other] Jam mesin ini beda { $seconds } detik dari jam server basis data.
    }
doctor-clock-do = Nyalakan penyetel jam (NTP), misalnya: timedatectl set-ntp true
doctor-waiting = { $count } pesan menunggu dijawab.
doctor-waiting-do = Lihat log latihin run; mungkin basis datanya lambat atau Telegram nggak terjangkau.
doctor-aside = { $count } pesan disisihkan karena gagal tiga kali.
doctor-aside-do = Alasannya ada di tabel inbox, kolom reason, dan di log.
doctor-not-cleared = Pembersihan harian sudah lebih dari dua hari nggak jalan, padahal itu janji ke orang.
doctor-not-cleared-do = Pembersihan jalan sendiri selama latihin run hidup. Periksa log-nya.
doctor-no-token = Belum ada token.
doctor-token = @{ $bot }: token dikenal Telegram.
doctor-token-refused = Bot { $bot }: token ditolak ({ $reason }).
doctor-token-refused-do = Ambil token baru di @BotFather dan isi LATIHIN_TOKEN; periksa juga LATIHIN_API_URL.
doctor-no-telegram = Bot { $bot }: Telegram nggak terjangkau ({ $reason }).
doctor-no-telegram-do = Periksa jaringan dan DNS ke { $address }.
doctor-hook = Webhook terpasang: { $address }
doctor-hook-left = Bot { $bot }: masih ada webhook terpasang, padahal di sini pesan dijemput sendiri.
doctor-hook-left-do = latihin run melepasnya sendiri. Kalau webhook itu milik program lain, pakai satu saja.
doctor-hook-other = Bot { $bot }: webhook yang terpasang bukan yang ini.
doctor-hook-other-do = latihin run memasangnya sendiri. Kalau sudah jalan, periksa LATIHIN_WEBHOOK_URL.
doctor-hook-error = Telegram kesulitan mengantar: { $reason }
doctor-hook-error-do = Periksa sertifikat, alamat, dan apakah latihin run hidup di belakang proksinya.
doctor-hook-pending = { $count } pesan menunggu diantar Telegram.
doctor-many = { $count } proses menjemput dari basis data yang sama. Telegram cuma melayani satu penjemput.
doctor-many-do = Untuk lebih dari satu proses, pakai webhook.
doctor-other-poller = Bot { $bot }: ada program lain yang menjemput pesannya.
doctor-other-poller-do = Hentikan yang lain, atau minta token baru di @BotFather kalau kamu nggak tahu siapa.

simulate-begun = Simulasi: { $people } orang, { $bad } di antaranya asal kerja, { $each } tugas per orang, benih { $seed }.
simulate-progress = { $done } dari { $whole } jawaban
simulate-way =
    { $way ->
        [careless] Asal pencet
        [lazy] Malas (selalu sisi atau pola yang sama)
        [copying] Menyontek
        [colluding] Bersekongkol
       *[pasting] Menempel tulisan AI
    }: ketahuan { $found } dari { $people }, median sesudah { $after } tugas; tanda pertamanya: { $signs }
simulate-missed =
    Lolos: { $number } ({ $way ->
        [careless] asal pencet
        [lazy] malas
        [copying] menyontek
        [colluding] bersekongkol
       *[pasting] menempel tulisan AI
    })
simulate-found = Yang asal kerja ketahuan: { $share }%.
simulate-honest = Yang jujur: { $accused }% sempat ditandai, { $paused }% sempat dijeda.
simulate-accused =
    Keliru ditandai: { $number }{ $copied ->
        [1] { " " }(dicontek orang)
       *[other] { "" }
    }: { $signs }
simulate-close = { $batch }: dari { $tasks } tugas, suara terbanyak benar { $majority }%, kesimpulan Latihin { $together }%.
