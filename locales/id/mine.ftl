progress-none = Kamu belum mengerjakan apa-apa. Yuk, mulai satu!
progress =
    <b>Progresmu</b>
    Hari ini (WIB): <b>{ $today }</b> tugas
    Semuanya: <b>{ $done }</b> tugas, { $skipped } dilewati
    Waktu kerja: { $time }, rata-rata { $each } per tugas
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $tasks }
    { $skipped } dilewati, rata-rata { $each }
choose-language = Bot-nya mau pakai bahasa apa?
language-chosen = Oke, mulai sekarang kita pakai bahasa Indonesia.
help =
    Di sini kamu melatih AI: kasih nilai, bandingkan, dan perbaiki jawabannya, atau bilang ulang dengan caramu sendiri.
    Tekan “{ menu-tugas }”, terus ikuti tombolnya. Kalau diminta menulis, tulis aja di kolom pesan.
help-line = /{ $command }: { $what }
help-end = Salah tulis? Edit aja pesanmu. Salah pencet? /ubah.
