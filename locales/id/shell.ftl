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
