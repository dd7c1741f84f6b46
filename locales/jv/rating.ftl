rating-title = Menehi biji
rating-ask = Jawaban { $letter }: sepira <b>{ $dimension }</b>?
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
rating-gold = Ing gold, rating ditulis saben wangsulan lan dimensi nganggo biji 1–5, contone {"{"}"a": {"{"}"benar": 1{"}"}{"}"}. Wangsulan: { $ids }. Dimensi: { $dimensions }.
