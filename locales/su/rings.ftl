# Jalma-jalma nu bisa jadi digawé minangka hiji: tanda pikeun diputuskeun ku manusa.

ring-unknown = Kelompok ieu geus teu aya, atawa geus digabungkeun jeung nu séjén.
ring-judged = Kelompok ieu geus diputuskeun, atawa jalmana geus aya di kelompok séjén.
rings-open = Bisa jadi gawé bareng
rings-head = <b>Bisa jadi gawé bareng</b>
rings-what = Hasil jalma-jalma ieu sarua, leuwih ti nu bisa kajadian ku kabeneran. Ieu tanda, lain bukti: tingali heula contona, karék diputuskeun.
rings-none = Teu aya nu katingali gawé bareng. 👍
rings-line =
    { $state ->
        [confirmed] ✅ <b>Kelompok #{ $number }</b>, memang gawé bareng:
        [dismissed] ➖ <b>Kelompok #{ $number }</b>, ngan kabeneran:
       *[open] ❓ <b>Kelompok #{ $number }</b>, can diputuskeun:
    } { $people } urang, { DATETIME($at, dateStyle: "medium") }
rings-button = Kelompok #{ $number }
rings-back = Kabéh kelompok
ring-of = Kelompok { $name }
ring-head = <b>Kelompok #{ $number }</b> ({ $people } urang)
ring-who = { $names }
ring-tie = <b>{ $one } – { $other }</b>. Mun masing-masing digawé sorangan, nu kieu ngan kajadian kira-kira 1 ti { NUMBER($odds) }.
ring-copies = • Tulisanana ampir sarua, padahal teu aya dina soal: { $hits } ti { $number }
ring-sync = • Ngajawab dina detik nu sarua: { $hits } ti { $number } soal (ilaharna kira-kira { $share }%)
ring-mistakes = • Salahna sarua pisan: { $hits } ti { $number } jawaban nu salah atawa can tangtu (ilaharna kira-kira { $share }%)
ring-favour = • Pamariksa jeung nu nulis: ditarima { $hits } ti { $number } (di nu séjén kira-kira { $share }%)
ring-after = Ampir salawasna { $name } nu pandeuri; nu hijina deui bisa waé teu apal nanaon.
ring-more = … jeung { $more } pasangan séjén; kabéh aya dina gambar.
ring-both = Tugas nu geus dipigawé ku sababaraha di antarana: { $both }
ring-follows-open = Saméméh diputuskeun, maranéhna teu dibéré tugas nu sarua jeung teu silih peunteun. Upah, aksés, jeung hasilna angger saperti biasa, jeung maranéhna teu dibéjaan.
ring-follows-confirmed = ✅ { $by }, { DATETIME($at, dateStyle: "medium") }: memang gawé bareng. Saterusna maranéhna teu dibéré tugas nu sarua jeung teu silih peunteun. Upah jeung hasilna angger. Rék ngajeda hiji jalma? Buka jalmana: manéhna dibéjaan alesanana jeung bisa banding.
ring-follows-dismissed = ➖ { $by }, { DATETIME($at, dateStyle: "medium") }: ngan kabeneran. Maranéhna meunang deui tugas nu sarua. Bukti nu sarua moal mucunghul deui, ngan nu anyar.
ring-examples = Tingali conto ({ $number })
ring-confirm = Memang gawé bareng
ring-dismiss = Ngan kabeneran
ring-reopen = Bolaykeun putusan
ring-noted = Geus dicatet dina tapak. Mun salah, pencét Bolaykeun putusan.
ring-reopened = Putusanana dibolaykeun. Sagalana saperti saméméhna.
ring-back = Balik ka kelompok
ring-example = <b>Conto { $place } ti { $of }</b>
ring-pair = { $one } – { $other }
ring-example-gone = Eusina geus teu disimpen.
ring-side = <b>{ $name }</b>, pakét { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
ring-side-chose =
    <b>{ $name }</b>, pakét { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
    { $words }
ring-wrote = Tulisan { $name }
ring-accepted = Dipeunteun ku <b>{ $name }</b>: ditarima.
ring-picture-here = Kelompok #{ $number }. Ieu tanda, lain bukti.
ring-picture-people = { $people } urang
ring-picture-more = { $more } urang deui teu cukup dina gambar ieu.
ring-picture-how = Unggal warna hiji tanda. Beuki kandel garisna, beuki leutik kamungkinan kabeneran.
ring-by-copies = tulisanana ampir sarua
ring-by-sync = ngajawab dina detik nu sarua
ring-by-mistakes = salahna sarua pisan
ring-by-favour = pamariksa jeung nu nulis
