# Sing perlu dingerteni sadurunge paket dibukak: kolom, data pribadi, soal sing wis ana, nambah soal.

plan-columns = Kolom: { $columns }
plan-column-taken = { $header } → { $field }
plan-columns-kept = Melu disimpen apa anane: { $columns }
plan-columns-more = lan { $more } maneh

personal-found = ⚠️ <b>Ana data pribadi ing { $places } panggonan</b>
personal-place = Baris { $line }, kolom { $column }: { $what ->
       *[nik] NIK
        [card] nomer kertu
        [account] nomer rekening
        [phone] nomer telpon
        [email] alamat email
        [plate] plat nomer
    }
personal-more = … lan { $more } panggonan maneh.
personal-ask = Yen kuwi duweke wong tenanan, gantinen dhisik ing berkase, banjur kirimen maneh. Yen pancen oleh dideleng pelatih, pencèten “{ personal-confirm }”, lagi pakete bisa dibukak.
personal-confirm = Wis takpriksa, oleh
personal-is-confirmed = ✓ Data pribadine wis dipriksa.
personal-unconfirmed = Paket { $name } ana data pribadine ing { $places } panggonan. Priksanen dhisik ing /paket, banjur pencèten “{ personal-confirm }”.
personal-all = Kabeh panggonan sing ana data pribadine ana ing berkas iki.

elsewhere-head = 🔁 <b>Wis ana ing paket liya</b>
elsewhere-line =
    { $name }: { $tasks } tugas sing padha{ $done ->
        [0] {""}
       *[other] , { $done } antarane wis digarap
    }

grow-into = Tambahna menyang { $name }
grow-done =
    ✓ { $added } tugas ditambahake.{ $known ->
        [0] {""}
       *[other] {" "}{ $known } baris wis ana sadurunge, dadi ora dobel.
    }
grow-nothing = Kabeh baris iki wis ana ing paket { $name }, dadi ora ana sing ditambahake.
grow-other-content = { $number } baris nganggo id sing ing paket { $name } isine liya: { $keys }. Durung ana sing ditambahake. Gantinen id-ne, banjur kirimen maneh.
grow-lacks = Baris sing id-ne “{ $key }” ora cocog karo sing dijaluk pakete (kolom { $column }): { $what } Durung ana sing ditambahake.
grow-not-into = Menyang paket { $name } ora bisa ditambahi: wis ditutup, sawijining latihan, utawa paket iki dhewe.
grow-too-many = Sepisan nambah paling akeh { $limit } tugas, lan iki ana { $tasks }. Dumen berkase, ya.

rehearse-done =
    ✓ <b>{ $name }</b>: wis rampung dijajal.
    Yen tenanan, iki sing disimpen. Jajalan iki ora disimpen.
rehearse-again = Jajal maneh
rehearse-other = Conto liya
rehearsal-over = Jajalan iki wis rampung. Wiwiti maneh liwat “{ batch-sample }”.
