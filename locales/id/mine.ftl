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
