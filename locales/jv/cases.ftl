# Beda pamikir antarane pelatih, lan bolonge pandhuan.

case-open = Beda pamikir ({ $count })
case-none = Ora ana beda pamikir sing perlu sampeyan putusake. Matur nuwun!
case-head = <b>Beda pamikir</b> · { $batch } · { $kinds }
case-agreement = Sarujuke para pelatih: { $agreement }%.
case-side = <b>{ $number }.</b> { $count } wong: { $words }
case-ask = <b>Endi sing bener?</b> Pilih nomere, utawa wangsulana dhewe.
case-number = No. { $number }
case-own = Mangsuli dhewe
case-right = Putusan sampeyan: <b>{ $words }</b>
case-ask-cause = <b>Kena apa padha beda?</b> Arep nambah cathetan? Tulis dhisik ing kene. Yen pandhuane sing kurang, tulis ukara sing kudune ana.
case-gap = Pandhuane kurang
case-ambiguous = Soale pancen bisa rong teges
case-slip = Mung salah pencet
case-misunderstood = Ana sing salah tampa
case-done = ✓ Putusan sampeyan kasimpen kanggo tugas iku.
case-decided = Sing iku wis diputusake. Bukak /tinjau maneh ya.
gap-open = Bolonge pandhuan ({ $count })
gap-head = <b>Bolonge pandhuan</b>: ditemokake peninjau nalika para pelatih ora sarujuk
gap-none = Ora ana bolonge pandhuan sing ngenteni.
gap-list = Deleng bolonge pandhuan
gap-line = <b>{ $number }.</b> Paket { $name }
gap-said = <b>Sing kurang</b>
gap-add = Tambahake no. { $number } menyang pandhuan
gap-other = Tulis ukara liya no. { $number }
gap-close = Tutup no. { $number } tanpa owah-owahan
gap-closed = ✓ Ditutup.
gap-closed-already = Sing iku wis ditutup.
gap-write = <b>Ukara apa sing arep ditambahake menyang pandhuan { $name }?</b> Wangsulana pesen iki.
gap-came = Peninjau nemokake bolong ing pandhuan <b>{ $name }</b>: para pelatih dadi ora sarujuk. Arep dijangkepi?

act-adjudicate = mutusake beda pamikir
act-gap-closed = nutup bolonge pandhuan
