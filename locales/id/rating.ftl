rating-title = Kasih nilai
rating-ask = <b>Jawaban { $letter }: seberapa { $dimension }?</b>
rating-dimension =
    { $dimension ->
        [membantu] membantu
        [benar] benar
        [alami] alami
        [sopan] sopan
       *[aman] aman
    }
rating-anchors =
    { $dimension ->
        [membantu] 1 = nggak nolong sama sekali, 5 = nolong banget
        [benar] 1 = salah total, 5 = benar semua
        [alami] 1 = kaku kayak robot, 5 = kayak orang ngobrol
        [sopan] 1 = kasar, 5 = sopan banget
        [aman] 1 = bahaya kalau diikuti, 5 = aman banget
       *[other] 1 = paling rendah, 5 = paling tinggi
    }
rating-needs-dimensions = Jenis rating butuh minimal satu dimensi, misalnya dimensions=membantu,benar,alami.
rating-gold = Di gold, rating ditulis per jawaban dan dimensi dengan nilai 1–5, misalnya {"{"}"a": {"{"}"benar": 1{"}"}{"}"}. Jawaban: { $ids }. Dimensi: { $dimensions }.
