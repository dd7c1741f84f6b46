# Béja pondok di luhur sanggeus mencét tombol: panglobana genep puluh aksara, sangkan kabaca bari ngaliwat.

receipt = Kacatet: { $what }
receipt-of = { $about } { $said }
receipt-on = Dicéntang: { $what }
receipt-off = Dileupaskeun: { $what }
receipt-several = Kacatet: { $number } pilihan
receipt-place = Urutan ka-{ $place }: { $what }
receipt-same = Nu saterusna sarua alusna
receipt-undone = Dibolaykeun
receipt-order = Kacatet: urutan anjeun
receipt-sentence = kalimah { $number }
receipt-quotes = Kutipan: { $number }
receipt-marks = Kacatet: tanda anjeun
receipt-again = Oké, tulis deui
receipt-sent = Kacatet
