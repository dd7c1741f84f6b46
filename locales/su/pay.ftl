# Upah: jumlah, harga, saldo, pamayaran.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } unggal tugas
price-hour = { $amount } sajam gawé, panglilana { $minutes } menit unggal tugas
saved-earned = +{ $amount }

plan-pay-none = Upah: can diatur
plan-pay = Upah: { $price }
plan-rates = Faktor upah: { $rates }
plan-rate =
    { $sort ->
        [kind] jenis { $name } ×{ $factor }
        [length] ti { $name } aksara ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] basa { $name } ×{ $factor }
       *[field] widang { $name } ×{ $factor }
    }
