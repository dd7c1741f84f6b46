# Kabar cekak ing ndhuwur sawise mencet tombol: paling dawa sewidak aksara, ben kewaca sinambi liwat.

receipt = Kacathet: { $what }
receipt-of = { $about } { $said }
receipt-on = Dicenthang: { $what }
receipt-off = Diuculi: { $what }
receipt-several = Kacathet: { $number } pilihan
receipt-place = Urutan kaping { $place }: { $what }
receipt-same = Sing sabanjure padha apike
receipt-undone = Dibatalake
receipt-order = Kacathet: urutan sampeyan
receipt-sentence = ukara { $number }
receipt-quotes = Kutipan: { $number }
receipt-marks = Kacathet: tandha sampeyan
receipt-again = Oke, tulisen maneh
receipt-sent = Kacathet
