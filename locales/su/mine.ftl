progress-none = Anjeun can ngagarap nanaon. Hayu, mimitian hiji!
progress = <b>Kamajuan anjeun</b>
progress-today = Poé ieu (WIB): <b>{ $today }</b> hasil
progress-results = Kabéhna: <b>{ $results }</b> hasil
progress-skipped = Diliwat: { $skipped } kali
progress-time = Waktu gawé: { $time }, rata-rata { $each } unggal hasil
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $results }/{ $most } hasil
progress-each = Rata-rata { $each }
choose-language = Bot-na rék maké basa naon?
language-chosen = Oké, ti ayeuna urang maké basa Sunda.
project =
    <b>Kamajuan proyék</b>
    { $open ->
        [0] Can aya pakét nu dibuka.
       *[other] Pakét nu dibuka: { $open }
    }
    { $bar } { $done } ti { $slots } giliran réngsé
    Palatih nu geus milu: { $people }. Waktu gawé: { $time }
project-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $slots }, { $people } palatih
