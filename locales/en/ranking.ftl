ranking-title = Rank
ranking-ask = <b>Put them in order, best first.</b>
ranking-too-many = The kind ranking takes at most { $most } answers, here are { $number }.
ranking-gold = In gold, ranking is a list from the best down, such as ["b", ["a", "c"]]; ties stand in brackets of their own. Answers: { $ids }.
