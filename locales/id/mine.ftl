progress-none = Kamu belum mengerjakan apa-apa. Yuk, mulai satu!
progress = <b>Progresmu</b>
progress-today = Hari ini (WIB): <b>{ $today }</b> hasil
progress-results = Semuanya: <b>{ $results }</b> hasil
progress-skipped = Dilewati: { $skipped } kali
progress-time = Waktu kerja: { $time }, rata-rata { $each } per hasil
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $results }/{ $most } hasil
progress-each = Rata-rata { $each }
choose-language = Bot-nya mau pakai bahasa apa?
language-chosen = Oke, mulai sekarang kita pakai bahasa Indonesia.
help =
    Di sini kamu melatih AI: kasih nilai, bandingkan, dan perbaiki jawabannya, atau bilang ulang dengan caramu sendiri.
    Tekan “{ menu-tugas }”, terus ikuti tombolnya. Kalau diminta menulis, tulis aja di kolom pesan.
help-line = /{ $command }: { $what }
help-end = Salah tulis? Edit aja pesanmu. Salah pencet? /ubah.
