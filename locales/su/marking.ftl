# Nandaan kalimah jeung kutipan.
mark-judged = { $place } { $verdict }
mark-quoted = “{ $quote }”
mark-note = Catetan keur “{ $quote }”
mark-about = Kalimah { $number }: soal naon, sakumaha parahna? Teu wajib.
mark-about-quote = “{ $quote }”: soal naon, sakumaha parahna? Teu wajib.
mark-first = Pilih heula kalimahna, nya.
mark-how = Pencét nomer kalimahna, nya. Ngan sababaraha kecap? Bales kartu ieu, kutip bagian éta, tuluy béré catetan.
quote-not-there = Kutipanana teu kapanggih dina téks nu keur dipariksa. Kutip persis tina kalimah nu aya nomerna, nya.
quotes-too-many = Panglobana { $most } kutipan. Pencét salah sahiji nepi ka leungit heula, nya.
