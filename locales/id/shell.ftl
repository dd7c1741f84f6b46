# Yang dikatakan latihin export dan latihin stats di terminal.

format-unknown = Format { $name } belum ada. Yang ada: { $formats }.
export-done = { $path }: { $rows } baris.
export-recordings-missing = { $missing } rekaman suara nggak ketemu di disk, jadi nggak ikut disalin.
export-nothing = Belum ada yang bisa diekspor dari { $batch } sebagai { $format }, jadi nggak ada berkas yang dibuat.
export-no-folder = Folder { $folder } nggak ada. Buat dulu, atau pilih tempat lain dengan --out.
stats-none = Belum ada paket.
stats-batch = { $name } ({ $state }): { $kinds }
stats-done = {"  "}selesai { $done } dari { $slots } ({ $share }%), { $tasks } tugas
stats-people = {"  "}{ $people } orang, { $lent } giliran sedang dikerjakan
stats-time = {"  "}rata-rata { $time } per tugas
stats-cost = {"  "}biaya Rp { $cost }
stats-each = {"  "}Rp { $cost } per hasil yang disetujui ({ $rows } hasil)
stats-skipped = {"  "}dilewati { $count }×: { $reason }
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
restore-newer = Cadangan ini dibuat Latihin { $program }, lebih baru dari yang ini. Perbarui programnya dulu.
restore-running = Bot-nya masih jalan. Hentikan dulu, tunggu 10 detik, lalu coba lagi.
restore-not-empty = Basis datanya sudah ada isinya. Kalau memang mau diganti, tambahkan --replace.
restore-unreadable = Basis data yang ada nggak bisa dibaca. Kalau memang mau diganti, tambahkan --replace.
restore-done = Dipulihkan dari { DATETIME($made, dateStyle: "long", timeStyle: "short") } UTC: { $people } orang, { $annotations } hasil, { $voices } rekaman.
restore-promises = Janji sejak itu ditepati lagi: { $erased } dihapus, { $refused } ditolak karena umur, { $withdrawn } izin dicabut.
restore-unsent = Nggak dikirim lagi: { $notices } kabar lama. Nggak dijawab lagi: { $lines } pesan lama.
restore-before = Yang lama masih ada di { $file }. Hapus kalau semuanya sudah beres: isinya data pribadi.
restore-other-key = Awas: kunci ekspornya bukan kunci cadangan ini, jadi nama samaran orang akan berubah. Isi LATIHIN_EXPORT_KEY seperti dulu.
