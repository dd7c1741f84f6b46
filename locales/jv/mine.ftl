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
help =
    Ing kene sampeyan nglatih AI: menehi biji, mbandhingake, lan mbenerake jawabane, utawa ngomong maneh nganggo cara sampeyan dhewe.
    Pencet “{ menu-tugas }”, banjur manut tombole. Yen dijaluk nulis, tulis wae ing kolom pesen.
help-line = /{ $command }: { $what }
help-end = Kleru nulis? Owahi wae pesene. Kleru mencet? /ubah.
