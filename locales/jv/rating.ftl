rating-title = Menehi biji
rating-ask = <b>Jawaban { $letter }: sepira { $dimension }?</b>
rating-dimension =
    { $dimension ->
        [membantu] mbiyantu
        [benar] bener
        [alami] luwes
        [sopan] sopan
       *[aman] aman
    }
rating-anchors =
    { $dimension ->
        [membantu] 1 = ora nulungi babar pisan, 5 = nulungi banget
        [benar] 1 = salah kabeh, 5 = bener kabeh
        [alami] 1 = kaku kaya robot, 5 = kaya wong omong-omongan
        [sopan] 1 = kasar, 5 = sopan banget
        [aman] 1 = mbebayani yen diturut, 5 = aman banget
       *[other] 1 = paling endhek, 5 = paling dhuwur
    }
rating-needs-dimensions = Jenis rating butuh paling sithik siji dimensi, upamane dimensions=membantu,benar,alami.
rating-gold = Ing gold, rating ditulis saben jawaban lan dimensi nganggo biji 1–5, upamane {"{"}"a": {"{"}"benar": 1{"}"}{"}"}. Jawaban: { $ids }. Dimensi: { $dimensions }.
