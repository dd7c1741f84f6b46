# Njawab tanpa tombol: apa sing ditulis ing balesan.

spell-choice = pilih siji, { $keys }.
spell-several = pilih siji utawa luwih, { $keys }.
spell-grades = Sepira parahe: { $keys }.
spell-order = urutna saka sing paling apik, upamane <b>{ $order }</b>. Padha apike? <b>{ $tied }</b>.
spell-score = wenehana angka { $low } tekan { $high }, utawa ? yen ora ngerti.
spell-scores = wenehana { $number } biji, saben biji { $low } tekan { $high } (? = ora ngerti), urutane { $order }. Upamane: <b>{ $example }</b>
spell-marks = tulis nomer ukara sing { $wrong }, upamane <b>2 4</b>. Kabeh { $usual }? Tulis <b>0</b>.
spell-marks-doubt = Yen { $doubtful }, tambahana tandha pitakon: <b>4?</b>
spell-words = tulis jawaban sampeyan.
spell-instead = Utawa mung { $keys }.
spell-voice = kirim pesen swara.
spell-doubt = Ragu? Tulis <b>?</b>
spell-note-behind = Ana cathetan? Tulis ing mburine.
spell-note-below = Ana cathetan? Tulis ing baris ngisore.
spell-key = <b>{ $key }</b> = { $label }
spell-letter = <b>{ $key }</b>
spell-more = { $how } { $more }
spell-again = Balesan sampeyan durung kewaca, dadi durung dicathet. Bales maneh pesen tugase: { $how }
