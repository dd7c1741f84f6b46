progress-none = Sampeyan durung nggarap apa-apa. Ayo, wiwit siji!
progress = <b>Kemajuan sampeyan</b>
progress-today = Dina iki (WIB): <b>{ $today }</b> hasil
progress-results = Kabeh: <b>{ $results }</b> hasil
progress-skipped = Diliwati: { $skipped } kali
progress-time = Wektu nggarap: { $time }, rata-rata { $each } saben hasil
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $results }/{ $most } hasil
progress-each = Rata-rata { $each }
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
