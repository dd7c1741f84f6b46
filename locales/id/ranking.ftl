ranking-title = Urutkan
ranking-ask = <b>Urutkan dari yang paling oke.</b>
ranking-too-many = Jenis ranking paling banyak { $most } jawaban AI, ini ada { $number }.
