# Menehi tandha ukara lan kutipan.
mark-judged = { $place } { $verdict }
mark-quoted = “{ $quote }”
mark-note = Cathetan kanggo “{ $quote }”
mark-about = Ukara { $number }: bab apa, sepira parahe? Ora wajib.
mark-about-quote = “{ $quote }”: bab apa, sepira parahe? Ora wajib.
mark-first = Pilih ukarane dhisik, ya.
mark-how = Pencet nomer ukarane, ya. Mung sawetara tembung? Bales kertu iki, kutip bagean iku, banjur wenehi cathetan.
quote-not-there = Kutipane ora ketemu ing teks sing lagi dipriksa. Kutip persis saka ukara sing ana nomere, ya.
quotes-too-many = Paling akeh { $most } kutipan. Pencet salah siji nganti ilang dhisik, ya.
