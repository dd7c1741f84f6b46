# Orang-orang yang mungkin bekerja sebagai satu: petunjuk untuk diputuskan manusia.

ring-unknown = Kelompok ini sudah nggak ada, atau sudah digabung dengan yang lain.
ring-judged = Kelompok ini sudah diputuskan, atau orangnya sudah ada di kelompok lain.
rings-open = Mungkin kerja sama
rings-head = <b>Mungkin kerja sama</b>
rings-what = Hasil orang-orang ini mirip satu sama lain, lebih dari yang bisa terjadi kebetulan. Ini petunjuk, bukan bukti: lihat contohnya dulu, baru putuskan.
rings-none = Nggak ada yang kelihatan bekerja sama. 👍
rings-line =
    { $state ->
        [confirmed] ✅ <b>Kelompok #{ $number }</b>, memang kerja sama:
        [dismissed] ➖ <b>Kelompok #{ $number }</b>, cuma kebetulan:
       *[open] ❓ <b>Kelompok #{ $number }</b>, belum diputuskan:
    } { $people } orang, { DATETIME($at, dateStyle: "medium") }
rings-button = Kelompok #{ $number }
rings-back = Semua kelompok
ring-of = Kelompok { $name }
ring-head = <b>Kelompok #{ $number }</b> ({ $people } orang)
ring-who = { $names }
ring-tie = <b>{ $one } – { $other }</b>. Kalau masing-masing kerja sendiri, yang begini cuma terjadi sekitar 1 dari { NUMBER($odds) } kali.
ring-copies = • Teks hampir sama, padahal nggak ada di soal: { $hits } dari { $number }
ring-sync = • Menjawab di detik yang sama: { $hits } dari { $number } soal (wajarnya sekitar { $share }%)
ring-mistakes = • Salahnya persis sama: { $hits } dari { $number } jawaban yang keliru atau meragukan (wajarnya sekitar { $share }%)
ring-favour = • Peninjau dan penulis: diterima { $hits } dari { $number } (di tempat lain sekitar { $share }%)
ring-after = Hampir selalu { $name } yang belakangan; yang satunya bisa saja nggak tahu apa-apa.
ring-more = … dan { $more } pasangan lain; semuanya ada di gambar.
ring-both = Tugas yang sudah dikerjakan beberapa dari mereka: { $both }
ring-follows-open = Selama belum diputuskan, mereka nggak dapat tugas yang sama dan nggak saling menilai. Upah, akses, dan hasil mereka tetap seperti biasa, dan mereka nggak dikabari.
ring-follows-confirmed = ✅ { $by }, { DATETIME($at, dateStyle: "medium") }: memang kerja sama. Mereka seterusnya nggak dapat tugas yang sama dan nggak saling menilai. Upah dan hasilnya tetap. Mau menjeda seseorang? Buka orangnya: dia diberi tahu alasannya dan bisa banding.
ring-follows-dismissed = ➖ { $by }, { DATETIME($at, dateStyle: "medium") }: cuma kebetulan. Mereka boleh dapat tugas yang sama lagi. Bukti yang sama nggak akan muncul lagi, hanya yang baru.
ring-examples = Lihat contoh ({ $number })
ring-confirm = Memang kerja sama
ring-dismiss = Cuma kebetulan
ring-reopen = Batalkan putusan
ring-noted = Dicatat di jejak. Kalau keliru, tekan Batalkan putusan.
ring-reopened = Putusannya dibatalkan. Semua seperti sebelumnya.
ring-back = Kembali ke kelompok
ring-example = <b>Contoh { $place } dari { $of }</b>
ring-pair = { $one } – { $other }
ring-example-gone = Isinya sudah nggak disimpan.
ring-side = <b>{ $name }</b>, paket { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
ring-side-chose =
    <b>{ $name }</b>, paket { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
    { $words }
ring-wrote = Tulisan { $name }
ring-accepted = Dinilai oleh <b>{ $name }</b>: diterima.
ring-picture-here = Kelompok #{ $number }. Ini petunjuk, bukan bukti.
ring-picture-people = { $people } orang
ring-picture-more = { $more } orang lagi nggak muat di gambar ini.
ring-picture-how = Tiap warna satu tanda. Makin tebal garisnya, makin kecil kemungkinannya kebetulan.
ring-by-copies = teks hampir sama
ring-by-sync = menjawab di detik yang sama
ring-by-mistakes = salahnya persis sama
ring-by-favour = peninjau dan penulis
