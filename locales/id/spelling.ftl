# Menjawab tanpa tombol: apa yang ditulis di balasan.

spell-choice = pilih satu, { $keys }.
spell-several = pilih satu atau lebih, { $keys }.
spell-grades = Seberapa parah: { $keys }.
spell-order = urutkan dari yang terbaik, misalnya <b>{ $order }</b>. Sama bagusnya? <b>{ $tied }</b>.
spell-score = kasih angka { $low } sampai { $high }, atau ? kalau nggak tahu.
spell-scores = kasih { $number } nilai, masing-masing { $low } sampai { $high } (? = nggak tahu), urutannya { $order }. Misalnya: <b>{ $example }</b>
spell-marks = tulis nomor kalimat yang { $wrong }, misalnya <b>2 4</b>. Semuanya { $usual }? Tulis <b>0</b>.
spell-marks-doubt = Kalau { $doubtful }, tambah tanda tanya: <b>4?</b>
spell-words = tulis jawabanmu.
spell-instead = Atau cuma { $keys }.
spell-voice = kirim pesan suara.
spell-doubt = Ragu? Tulis <b>?</b>
spell-note-behind = Ada catatan? Tulis di belakangnya.
spell-note-below = Ada catatan? Tulis di baris bawahnya.
spell-key = <b>{ $key }</b> = { $label }
spell-letter = <b>{ $key }</b>
spell-more = { $how } { $more }
spell-again = Balasanmu belum kebaca, jadi belum dicatat. Balas lagi pesan tugasnya: { $how }
