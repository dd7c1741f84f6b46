# Buruhan: jumlah, harga, saldo, pamayaran.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } per tugas
price-hour = { $amount } per jam gawé, pangpanjangna { $minutes } menit per tugas
saved-earned = +{ $amount }

plan-pay-none = Buruhan: can diatur
plan-pay = Buruhan: { $price }
plan-rates = Faktor buruhan: { $rates }
plan-rate =
    { $sort ->
        [kind] jenis { $name } ×{ $factor }
        [length] ti { $name } aksara ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] basa { $name } ×{ $factor }
       *[field] widang { $name } ×{ $factor }
    }
