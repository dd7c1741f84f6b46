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
help =
    Ing kene sampeyan nglatih AI: menehi biji, mbandhingake, lan mbenerake jawabane, utawa ngomong maneh nganggo cara sampeyan dhewe.
    Pencet “{ menu-tugas }”, banjur manut tombole. Yen dijaluk nulis, tulis wae ing kolom pesen.
help-line = /{ $command }: { $what }
help-end = Kleru nulis? Owahi wae pesene. Kleru mencet? /ubah.
