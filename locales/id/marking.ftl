# Menandai kalimat dan kutipan.
mark-judged = { $place } { $verdict }
mark-quoted = “{ $quote }”
mark-note = Catatan buat “{ $quote }”
mark-about = Kalimat { $number }: soal apa, seberapa parah? Nggak wajib.
mark-about-quote = “{ $quote }”: soal apa, seberapa parah? Nggak wajib.
mark-first = Pilih kalimatnya dulu ya.
mark-how = Ketuk nomor kalimatnya ya. Mau menandai sebagian kata aja? Balas kartu ini, kutip bagian itu, terus kasih catatan.
quote-not-there = Kutipannya nggak ketemu di teks yang lagi dicek. Kutip persis dari kalimat yang bernomor ya.
quotes-too-many = Paling banyak { $most } kutipan. Ketuk salah satu sampai hilang dulu ya.
