# Milih hasil anu diékspor.

select-word = “{ $found }” can kaharti. Nu bisa dipaké: { $names }, séwang sakali, ditulis nama=nilai.
select-kind = Jenis “{ $found }” teu aya. Pilih tina: { $kinds }.
select-lang = “{ $found }” lain kode basa. Tulis upamana lang=jv; ragamna misah, upamana register=ngoko.
select-region = Daérah “{ $found }” teu kapanggih. Tulis upamana region=jawa-timur atawa region=kota-malang.
select-day = “{ $found }” lain tanggal. Tulis taun-bulan-tanggal, upamana 2026-01-31.
select-days = Tanggalna tibalik: { $since } sanggeus { $until }.
select-yes = “{ $found }” teu bisa di dieu. Tulis yes, atawa hapus waé kecapna.
select-share = “{ $found }” kudu angka di luhur 0 nepi ka 1, upamana 0.6.
