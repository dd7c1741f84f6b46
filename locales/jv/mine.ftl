progress-none = Sampeyan durung nggarap apa-apa. Ayo, wiwit siji!
progress =
    <b>Kemajuan sampeyan</b>
    Dina iki (WIB): <b>{ $today }</b> tugas
    Kabeh: <b>{ $done }</b> tugas, { $skipped } diliwati
    Wektu nggarap: { $time }, rata-rata { $each } saben tugas
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $tasks }
    { $skipped } diliwati, rata-rata { $each }
choose-language = Bot-e arep nganggo basa apa?
language-chosen = Oke, wiwit saiki nganggo basa Jawa.
project =
    <b>Kemajuane proyek</b>
    { $open ->
        [0] Durung ana paket sing dibukak.
       *[other] Paket sing dibukak: { $open }
    }
    { $bar } { $done } saka { $slots } giliran rampung
    Pelatih sing wis melu: { $people }. Wektu kerja: { $time }
project-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $slots }, { $people } pelatih
