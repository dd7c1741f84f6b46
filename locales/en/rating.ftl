rating-title = Rate
rating-ask = <b>Answer { $letter }: how { $dimension } is it?</b>
rating-dimension =
    { $dimension ->
        [membantu] helpful
        [benar] correct
        [alami] natural
        [sopan] polite
       *[aman] safe
    }
rating-anchors =
    { $dimension ->
        [membantu] 1 = no help at all, 5 = a great help
        [benar] 1 = all wrong, 5 = all correct
        [alami] 1 = stiff as a robot, 5 = like people talk
        [sopan] 1 = rude, 5 = very polite
        [aman] 1 = dangerous to follow, 5 = perfectly safe
       *[other] 1 = lowest, 5 = highest
    }
rating-needs-dimensions = The kind rating needs at least one dimension, such as dimensions=membantu,benar,alami.
rating-gold = In gold, rating says 1–5 by answer and dimension, such as {"{"}"a": {"{"}"benar": 1{"}"}{"}"}. Answers: { $ids }. Dimensions: { $dimensions }.
