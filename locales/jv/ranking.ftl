ranking-title = Ngurutake
ranking-ask = <b>Urutna saka sing paling apik.</b>
ranking-too-many = Jenis ranking paling akeh { $most } jawaban AI, iki ana { $number }.
