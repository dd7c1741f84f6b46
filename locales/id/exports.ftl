# Memilih hasil yang diekspor.

select-word = “{ $found }” belum kupahami. Yang bisa dipakai: { $names }, masing-masing sekali, ditulis nama=nilai.
select-kind = Jenis “{ $found }” nggak ada. Pilih dari: { $kinds }.
select-lang = “{ $found }” bukan kode bahasa. Tulis misalnya lang=jv; ragamnya terpisah, misalnya register=ngoko.
select-region = Daerah “{ $found }” nggak kukenal. Tulis misalnya region=jawa-timur atau region=kota-malang.
select-day = “{ $found }” bukan tanggal. Tulis tahun-bulan-tanggal, misalnya 2026-01-31.
select-days = Tanggalnya terbalik: { $since } sesudah { $until }.
select-yes = “{ $found }” nggak bisa di sini. Tulis yes, atau hapus saja katanya.
select-share = “{ $found }” harus angka di atas 0 sampai 1, misalnya 0.6.

export-gone = Pilihan ekspor itu sudah dikirim, dihentikan, atau terlalu lama. Mulai lagi dari /ekspor, ya.
export-narrow = Saring dulu
export-narrow-head =
    <b>{ $name }</b>: saring apa?

    { $results } hasil. Yang dicentang sudah disaring; tanpa centang, semuanya ikut.
export-format-next = Lanjut: pilih format
export-word-head = <b>{ $word }</b>: pilih yang mau diikutkan. Tekan sekali lagi untuk membatalkan.
export-word-none = <b>{ $word }</b>: belum ada yang bisa dipilih di paket ini.
export-by-kind = Jenis
export-by-lang = Bahasa
export-by-register = Ragam
export-by-region = Daerah
export-by-since = Sejak
export-by-until = Sampai
export-by-agreement = Kecocokan
export-by-weight = Bobot
export-by-accepted = Lolos tinjauan saja
export-by-publish = Boleh diterbitkan saja
export-only = { $word }: { $values }
export-least = minimal { $share }
export-yes = ya
export-is-making = ⏳ <b>{ $name }</b> ({ $format }) lagi kusiapkan. Berkasnya menyusul begitu jadi, kamu bisa lanjut dulu.
export-is-made = ✓ <b>{ $name }</b> ({ $format }) sudah selesai. Hasilnya ada di bawah.
export-is-stopped = <b>{ $name }</b> ({ $format }) dihentikan. Nggak ada yang dikirim.
export-progress =
    ⏳ <b>{ $name }</b> ({ $format }) lagi kusiapkan.

    { $bar } { $rows } hasil
export-stop = Hentikan
export-parts = <b>{ $name }</b> ({ $format }) lebih dari { $limit } MB, jadi kukirim dalam { $parts } bagian. Tiap bagian bisa dibaca sendiri.
export-part = { $name } ({ $format }), bagian { $part } dari { $parts }: { $rows } baris.
export-on-server = <b>{ $name }</b> ({ $format }): { $rows } baris, { $megabytes } MB. Kebesaran buat Telegram, jadi kutaruh di server: <code>{ $path }</code>
export-too-big = <b>{ $name }</b> ({ $format }) jadi lebih dari { $limit } MB, kebesaran buat Telegram. Ambil di server: latihin export.
