ranking-title = Rank
ranking-ask = <b>Put them in order, best first.</b>
ranking-too-many = The kind ranking takes at most { $most } answers, here are { $number }.
