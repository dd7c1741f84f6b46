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
project =
    <b>Progres proyek</b>
    { $open ->
        [0] Belum ada paket yang dibuka.
       *[other] Paket yang dibuka: { $open }
    }
    { $bar } { $done } dari { $slots } giliran selesai
    Pelatih yang sudah ikut: { $people }. Waktu kerja: { $time }
project-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $slots }, { $people } pelatih
