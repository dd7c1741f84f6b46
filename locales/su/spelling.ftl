# Ngajawab tanpa tombol: naon nu ditulis dina balesan.

spell-choice = pilih hiji, { $keys }.
spell-several = pilih hiji atawa leuwih, { $keys }.
spell-grades = Sakumaha parnana: { $keys }.
spell-order = urutkeun ti nu pangalusna, contona <b>{ $order }</b>. Sarua alusna? <b>{ $tied }</b>.
spell-score = béré angka { $low } nepi ka { $high }, atawa ? mun teu nyaho.
spell-scores = béré { $number } peunteun, masing-masing { $low } nepi ka { $high } (? = teu nyaho), urutanana { $order }. Contona: <b>{ $example }</b>
spell-marks = tulis nomer kalimah nu { $wrong }, contona <b>2 4</b>. Kabéh { $usual }? Tulis <b>0</b>.
spell-marks-doubt = Mun { $doubtful }, tambahan tanda tanya: <b>4?</b>
spell-words = tulis jawaban anjeun.
spell-instead = Atawa ngan { $keys }.
spell-voice = kirim pesen sora.
spell-doubt = Ragu? Tulis <b>?</b>
spell-note-behind = Aya catetan? Tulis di tukangeunana.
spell-note-below = Aya catetan? Tulis dina baris handapeunana.
spell-key = <b>{ $key }</b> = { $label }
spell-letter = <b>{ $key }</b>
spell-more = { $how } { $more }
spell-again = Balesan anjeun can kabaca, jadi can dicatet. Bales deui pesen tugasna: { $how }
