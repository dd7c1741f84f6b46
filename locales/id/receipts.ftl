# Kabar singkat di atas layar setelah tombol dipencet: paling panjang enam puluh huruf, biar kebaca sambil lewat.

receipt = Dicatat: { $what }
receipt-of = { $about } { $said }
receipt-on = Dicentang: { $what }
receipt-off = Dilepas: { $what }
receipt-several = Dicatat: { $number } pilihan
receipt-place = Urutan ke-{ $place }: { $what }
receipt-same = Yang berikutnya sama bagusnya
receipt-undone = Diurungkan
receipt-order = Dicatat: urutanmu
receipt-sentence = kalimat { $number }
receipt-quotes = Kutipan: { $number }
receipt-marks = Dicatat: tandamu
receipt-again = Oke, tulis ulang
receipt-sent = Dicatat
