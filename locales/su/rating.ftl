rating-title = Béré peunteun
rating-ask = <b>Jawaban { $letter }: sakumaha { $dimension }?</b>
rating-dimension =
    { $dimension ->
        [membantu] ngabantu
        [benar] bener
        [alami] luwes
        [sopan] sopan
       *[aman] aman
    }
rating-anchors =
    { $dimension ->
        [membantu] 1 = babar pisan teu nulungan, 5 = nulungan pisan
        [benar] 1 = salah kabéh, 5 = bener kabéh
        [alami] 1 = kaku kawas robot, 5 = kawas jalma ngobrol
        [sopan] 1 = kasar, 5 = sopan pisan
        [aman] 1 = bahaya mun diturutan, 5 = aman pisan
       *[other] 1 = panghandapna, 5 = pangluhurna
    }
rating-needs-dimensions = Jenis rating butuh sahenteuna hiji diménsi, misalna dimensions=membantu,benar,alami.
rating-gold = Dina gold, rating ditulis unggal jawaban jeung dimensi jeung peunteun 1–5, misalna {"{"}"a": {"{"}"benar": 1{"}"}{"}"}. Jawaban: { $ids }. Dimensi: { $dimensions }.
