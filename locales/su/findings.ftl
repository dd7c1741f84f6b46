# Nu perlu dipikanyaho saméméh pakét dibuka: kolom, data pribadi, soal nu geus aya, nambahan soal.

plan-columns = Kolom: { $columns }
plan-column-taken = { $header } → { $field }
plan-columns-kept = Milu disimpen sakumaha ayana: { $columns }
plan-columns-more = jeung { $more } deui

personal-found = ⚠️ <b>Aya data pribadi di { $places } tempat</b>
personal-place = Baris { $line }, kolom { $column }: { $what ->
       *[nik] NIK
        [card] nomer kartu
        [account] nomer rekening
        [phone] nomer telepon
        [email] alamat email
        [plate] plat nomer
    }
personal-more = … jeung { $more } tempat deui.
personal-ask = Mun éta boga jalma bener-bener, ganti heula dina berkasna, tuluy kirim deui. Mun enya meunang ditempo ku pelatih, pencét “{ personal-confirm }”, kakara pakétna bisa dibuka.
personal-confirm = Geus dipariksa, meunang
personal-is-confirmed = ✓ Data pribadina geus dipariksa.
personal-unconfirmed = Pakét { $name } aya data pribadina di { $places } tempat. Pariksa heula dina /paket, tuluy pencét “{ personal-confirm }”.
personal-all = Sakabéh tempat nu aya data pribadina aya dina berkas ieu.

elsewhere-head = 🔁 <b>Geus aya dina pakét séjén</b>
elsewhere-line =
    { $name }: { $tasks } tugas nu sarua{ $done ->
        [0] {""}
       *[other] , { $done } di antarana geus digarap
    }

grow-into = Tambahkeun kana { $name }
grow-done =
    ✓ { $added } tugas ditambahkeun.{ $known ->
        [0] {""}
       *[other] {" "}{ $known } baris geus aya saméméhna, jadi teu dobel.
    }
grow-nothing = Sakabéh baris ieu geus aya dina pakét { $name }, jadi teu aya nu ditambahkeun.
grow-other-content = { $number } baris maké id nu dina pakét { $name } eusina béda: { $keys }. Can aya nu ditambahkeun. Ganti id-na, tuluy kirim deui.
grow-lacks = Baris nu id-na “{ $key }” teu cocog jeung nu dipénta pakétna (kolom { $column }): { $what } Can aya nu ditambahkeun.
grow-not-into = Kana pakét { $name } teu bisa ditambahan: geus ditutup, hiji latihan, atawa pakét ieu sorangan.
grow-too-many = Sakali nambahan panglobana { $limit } tugas, jeung ieu aya { $tasks }. Bagi berkasna, nya.

rehearse-done =
    ✓ <b>{ $name }</b>: réngsé dicobaan.
    Mun enya mah, ieu nu disimpen. Cocobaan ieu teu disimpen.
rehearse-again = Cobaan deui
rehearse-other = Conto séjén
rehearsal-over = Cocobaan ieu geus réngsé. Mimitian deui liwat “{ batch-sample }”.
