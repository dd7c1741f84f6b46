progress-none = Anjeun can ngagarap nanaon. Hayu, mimitian hiji!
progress =
    <b>Kamajuan anjeun</b>
    Poé ieu (WIB): <b>{ $today }</b> tugas
    Kabéhna: <b>{ $done }</b> tugas, { $skipped } diliwat
    Waktu gawé: { $time }, rata-rata { $each } per tugas
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $tasks }
    { $skipped } diliwat, rata-rata { $each }
choose-language = Bot-na rék maké basa naon?
language-chosen = Oké, ti ayeuna urang maké basa Sunda.
help =
    Di dieu anjeun ngalatih AI: méré peunteun, ngabandingkeun, jeung ngabenerkeun jawabanana, atawa ngomongkeun deui ku cara anjeun sorangan.
    Pencét “{ menu-tugas }”, tuluy turutan tombolna. Mun dipénta nulis, tulis waé dina kolom pesen.
help-line = /{ $command }: { $what }
help-end = Salah nulis? Robah waé pesenna. Salah mencét? /ubah.
