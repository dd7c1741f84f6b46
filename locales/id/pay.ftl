# Upah: jumlah, harga, saldo, pembayaran.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } per tugas
price-hour = { $amount } per jam kerja, paling lama { $minutes } menit per tugas
saved-earned = +{ $amount }

plan-pay-none = Upah: belum diatur
plan-pay = Upah: { $price }
plan-rates = Faktor upah: { $rates }
plan-rate =
    { $sort ->
        [kind] jenis { $name } ×{ $factor }
        [length] mulai { $name } huruf ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] bahasa { $name } ×{ $factor }
       *[field] bidang { $name } ×{ $factor }
    }
