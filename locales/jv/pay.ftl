# Upah: jumlah, rega, saldo, bayaran.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } saben tugas
price-hour = { $amount } saben jam nyambut gawe, paling suwe { $minutes } menit saben tugas
saved-earned = +{ $amount }

plan-pay-none = Upah: durung diatur
plan-pay = Upah: { $price }
plan-rates = Faktor upah: { $rates }
plan-rate =
    { $sort ->
        [kind] jinis { $name } ×{ $factor }
        [length] wiwit { $name } aksara ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] basa { $name } ×{ $factor }
       *[field] bidhang { $name } ×{ $factor }
    }
