# Milih asil sing diekspor.

select-word = “{ $found }” durung dakngerteni. Sing bisa dienggo: { $names }, siji-siji sepisan, ditulis jeneng=isi.
select-kind = Jinis “{ $found }” ora ana. Pilihen saka: { $kinds }.
select-lang = “{ $found }” dudu kode basa. Tulisen upamane lang=jv; ragame dipisah, upamane register=ngoko.
select-region = Dhaerah “{ $found }” ora dakngerteni. Tulisen upamane region=jawa-timur utawa region=kota-malang.
select-day = “{ $found }” dudu tanggal. Tulisen taun-sasi-tanggal, upamane 2026-01-31.
select-days = Tanggale kuwalik: { $since } sawise { $until }.
select-yes = “{ $found }” ora bisa ing kene. Tulisen yes, utawa busaken wae tembunge.
select-share = “{ $found }” kudu angka sing luwih saka 0 nganti 1, upamane 0.6.

export-gone = Ekspor iku wis dikirim, wis dimandhegake, utawa wis kesuwen. Wiwitana maneh saka /ekspor, ya.
export-narrow = Saring dhisik
export-narrow-head =
    <b>{ $name }</b>: sing disaring apa?

    { $results } asil. Sing dicenthang wis disaring; tanpa centhang, kabeh melu.
export-format-next = Terus: pilih format
export-word-head = <b>{ $word }</b>: pilihen sing arep dilebokake. Pencet sepisan maneh kanggo mbatalake.
export-word-none = <b>{ $word }</b>: durung ana sing bisa dipilih ing paket iki.
export-by-kind = Jinis
export-by-lang = Basa
export-by-register = Ragam
export-by-region = Dhaerah
export-by-since = Wiwit
export-by-until = Nganti
export-by-agreement = Kecocogan
export-by-weight = Bobot
export-by-accepted = Mung sing lolos tinjauan
export-by-publish = Mung sing entuk diterbitake
export-only = { $word }: { $values }
export-least = paling sithik { $share }
export-yes = ya
export-is-making = ⏳ <b>{ $name }</b> ({ $format }) lagi daksiapake. Berkase nyusul yen wis dadi, sampeyan bisa nerusake dhisik.
export-is-made = ✓ <b>{ $name }</b> ({ $format }) wis rampung. Asile ana ing ngisor.
export-is-stopped = <b>{ $name }</b> ({ $format }) dimandhegake. Ora ana sing dikirim.
export-progress =
    ⏳ <b>{ $name }</b> ({ $format }) lagi daksiapake.

    { $bar } { $rows } asil
export-stop = Mandhegake
export-parts = <b>{ $name }</b> ({ $format }) luwih saka { $limit } MB, mula dakkirim dadi { $parts } perangan. Saben perangan bisa diwaca dhewe.
export-part = { $name } ({ $format }), perangan { $part } saka { $parts }: { $rows } larik.
export-on-server = <b>{ $name }</b> ({ $format }): { $rows } larik, { $megabytes } MB. Kegedhen kanggo Telegram, mula dakselehake ing server: <code>{ $path }</code>
export-too-big = <b>{ $name }</b> ({ $format }) dadi luwih saka { $limit } MB, kegedhen kanggo Telegram. Jupuk ing server: latihin export.
