ranking-title = Urutkeun
ranking-ask = <b>Urutkeun ti nu pangalusna.</b>
ranking-too-many = Jenis ranking panglobana { $most } jawaban AI, ieu aya { $number }.
ranking-gold = Dina gold, ranking mangrupa daptar ti nu pangalusna, misalna ["b", ["a", "c"]]; nu sarua aya dina kurung sorangan. Jawaban: { $ids }.
