progress-none = Anjeun can ngagarap nanaon. Hayu, mimitian hiji!
progress = <b>Kamajuan anjeun</b>
progress-today = Poé ieu (WIB): <b>{ $today }</b> hasil
progress-results = Kabéhna: <b>{ $results }</b> hasil
progress-skipped = Diliwat: { $skipped } kali
progress-time = Waktu gawé: { $time }, rata-rata { $each } per hasil
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $results }/{ $most } hasil
progress-each = Rata-rata { $each }
choose-language = Bot-na rék maké basa naon?
language-chosen = Oké, ti ayeuna urang maké basa Sunda.
help =
    Di dieu anjeun ngalatih AI: méré peunteun, ngabandingkeun, jeung ngabenerkeun jawabanana, atawa ngomongkeun deui ku cara anjeun sorangan.
    Pencét “{ menu-tugas }”, tuluy turutan tombolna. Mun dipénta nulis, tulis waé dina kolom pesen.
help-line = /{ $command }: { $what }
help-end = Salah nulis? Robah waé pesenna. Salah mencét? /ubah.
