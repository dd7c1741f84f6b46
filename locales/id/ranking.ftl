ranking-title = Urutkan
ranking-ask = <b>Urutkan dari yang paling oke.</b>
ranking-too-many = Jenis ranking paling banyak { $most } jawaban AI, ini ada { $number }.
ranking-gold = Di gold, ranking berupa daftar dari yang terbaik, misalnya ["b", ["a", "c"]]; yang setara dalam kurung sendiri. Jawaban: { $ids }.
