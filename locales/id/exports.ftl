# Memilih hasil yang diekspor.

select-word = “{ $found }” belum kupahami. Yang bisa dipakai: { $names }, masing-masing sekali, ditulis nama=nilai.
select-kind = Jenis “{ $found }” nggak ada. Pilih dari: { $kinds }.
select-lang = “{ $found }” bukan kode bahasa. Tulis misalnya lang=jv; ragamnya terpisah, misalnya register=ngoko.
select-region = Daerah “{ $found }” nggak kukenal. Tulis misalnya region=jawa-timur atau region=kota-malang.
select-day = “{ $found }” bukan tanggal. Tulis tahun-bulan-tanggal, misalnya 2026-01-31.
select-days = Tanggalnya terbalik: { $since } sesudah { $until }.
select-yes = “{ $found }” nggak bisa di sini. Tulis yes, atau hapus saja katanya.
select-share = “{ $found }” harus angka di atas 0 sampai 1, misalnya 0.6.
