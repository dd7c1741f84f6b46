# Milih hasil anu diékspor.

select-word = “{ $found }” can kaharti. Nu bisa dipaké: { $names }, séwang sakali, ditulis nama=nilai.
select-kind = Jenis “{ $found }” teu aya. Pilih tina: { $kinds }.
select-lang = “{ $found }” lain kode basa. Tulis upamana lang=jv; ragamna misah, upamana register=ngoko.
select-region = Daérah “{ $found }” teu kapanggih. Tulis upamana region=jawa-timur atawa region=kota-malang.
select-day = “{ $found }” lain tanggal. Tulis taun-bulan-tanggal, upamana 2026-01-31.
select-days = Tanggalna tibalik: { $since } sanggeus { $until }.
select-yes = “{ $found }” teu bisa di dieu. Tulis yes, atawa hapus waé kecapna.
select-share = “{ $found }” kudu angka di luhur 0 nepi ka 1, upamana 0.6.

export-gone = Ékspor éta geus dikirim, geus dieureunkeun, atawa geus lila teuing. Mimitian deui ti /ekspor, nya.
export-narrow = Saring heula
export-narrow-head =
    <b>{ $name }</b>: naon nu disaring?

    { $results } hasil. Nu dicéntang geus disaring; mun teu dicéntang, kabéh milu.
export-format-next = Teruskeun: pilih format
export-word-head = <b>{ $word }</b>: pilih nu rék diasupkeun. Pencét sakali deui pikeun ngabolaykeun.
export-word-none = <b>{ $word }</b>: can aya nu bisa dipilih dina pakét ieu.
export-by-kind = Jenis
export-by-lang = Basa
export-by-register = Ragam
export-by-region = Daérah
export-by-since = Ti
export-by-until = Nepi ka
export-by-agreement = Kacocogan
export-by-weight = Bobot
export-by-accepted = Nu lulus tinjauan wungkul
export-by-publish = Nu meunang diterbitkeun wungkul
export-only = { $word }: { $values }
export-least = pangsaeutikna { $share }
export-yes = enya
export-is-making = ⏳ <b>{ $name }</b> ({ $format }) keur disiapkeun. Berkasna nyusul mun geus jadi, bisa neruskeun heula.
export-is-made = ✓ <b>{ $name }</b> ({ $format }) geus réngsé. Hasilna aya di handap.
export-is-stopped = <b>{ $name }</b> ({ $format }) dieureunkeun. Teu aya nu dikirim.
export-progress =
    ⏳ <b>{ $name }</b> ({ $format }) keur disiapkeun.

    { $bar } { $rows } hasil
export-stop = Eureunkeun
export-parts = <b>{ $name }</b> ({ $format }) leuwih ti { $limit } MB, jadi dikirim dina { $parts } bagian. Unggal bagian bisa dibaca sorangan.
export-part = { $name } ({ $format }), bagian { $part } ti { $parts }: { $rows } baris.
export-on-server = <b>{ $name }</b> ({ $format }): { $rows } baris, { $megabytes } MB. Kagedéan keur Telegram, jadi disimpen di server: <code>{ $path }</code>
export-too-big = <b>{ $name }</b> ({ $format }) jadi leuwih ti { $limit } MB, gedé teuing keur Telegram. Cokot di server: latihin export.
