ranking-title = Urutkeun
ranking-ask = <b>Urutkeun ti nu pangalusna.</b>
ranking-too-many = Jenis ranking panglobana { $most } jawaban AI, ieu aya { $number }.
