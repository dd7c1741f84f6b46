ranking-title = Ngurutake
ranking-ask = <b>Urutna saka sing paling apik.</b>
ranking-too-many = Jenis ranking paling akeh { $most } jawaban AI, iki ana { $number }.
ranking-gold = Ing gold, ranking wujude dhaptar saka sing paling apik, upamane ["b", ["a", "c"]]; sing padha ana ing kurung dhewe. Jawaban: { $ids }.
