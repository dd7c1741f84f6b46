# Milih asil sing diekspor.

select-word = “{ $found }” durung dakngerteni. Sing bisa dienggo: { $names }, siji-siji sepisan, ditulis jeneng=isi.
select-kind = Jinis “{ $found }” ora ana. Pilihen saka: { $kinds }.
select-lang = “{ $found }” dudu kode basa. Tulisen upamane lang=jv; ragame dipisah, upamane register=ngoko.
select-region = Dhaerah “{ $found }” ora dakngerteni. Tulisen upamane region=jawa-timur utawa region=kota-malang.
select-day = “{ $found }” dudu tanggal. Tulisen taun-sasi-tanggal, upamane 2026-01-31.
select-days = Tanggale kuwalik: { $since } sawise { $until }.
select-yes = “{ $found }” ora bisa ing kene. Tulisen yes, utawa busaken wae tembunge.
select-share = “{ $found }” kudu angka sing luwih saka 0 nganti 1, upamane 0.6.
