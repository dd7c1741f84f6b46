card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-revising = ✏️ Sampeyan lagi ngowahi jawaban sing wis dikirim.
mark = { $label } <b>{ $value }</b>
chips-first = Ana alesane? Oleh dicenthang dhisik ing ngisor, banjur milih.
note-too = Arep menehi cathetan? Tulis wae ing kene.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
your-note = <b>Cathetan sampeyan</b>
you-wrote = <b>Tulisan sampeyan</b> ({ $share }% owah)
what-changed = <b>Sing owah</b> ({ $share }%)
send-or-write = Wis pas? Pencet Kirim. Durung? Kirim tulisan anyar, utawa owahi pesen sing mau.
write-again = Tulis maneh
gloss-word = Jelasna tembung
gloss-line = 📖 <b>{ $word }</b>: { $meaning }
gloss-how = Tembung endi sing arep dijelasake? Tulis ngene: <i>mager: males obah</i>
gloss-not-used = Tembung “{ $word }” ora ana ing tulisan sampeyan. Jelasna tembung sing sampeyan anggo, ya.
gloss-enough = Wis { $limit } tembung, cukup dhisik. Busak siji yen arep ganti.
gloss-drop = Busak { $word }
gloss-stop = Ora sida
your-text = <b>Tulisan sampeyan</b>

saved = ✓ Kesimpen. Tugas kaping { $done } beres! Kleru mencet? /ubah
saved-toast = Kesimpen ✓
skipped = Oke, diliwati.
skip-why = <b>Kena apa diliwati?</b> Tugas iki ora bakal teka maneh menyang sampeyan.
skip-not-my-field = Dudu bidhangku
skip-not-my-language = Kurang paham basane
skip-uncomfortable = Ora kepenak
skip-broken-task = Tugase rusak
skip-other = Alesan liya
skip-stay = Ora sida

idle-resting = Lagi ora ana tugas sing sampeyan cekel. Terus?
idle-nothing-open = Durung ana paket sing dibukak. Santai dhisik, mengko priksa maneh ya.
idle-all-done = Kabeh tugas kanggo sampeyan wis entek. Matur nuwun banget! Mengko priksa maneh, sapa ngerti ana paket anyar.
idle-other-languages = Ana tugas, nanging basane dudu basa sing sampeyan pilih. Mengko priksa maneh ya, sapa ngerti ana sing cocog.

guide-of = <b>Panduan { $name }</b>
no-guide = Paket { $name } ora duwe panduan khusus. Manut rasa basa sampeyan wae.
revised = ✓ Owahan sampeyan ing “{ $kind }” kesimpen (revisi kaping { $revision }).

check-copied = ⚠️ Kayane iki isih padha karo teks asale. Disengaja?
check-hardly-changed = ⚠️ Meh kabeh tembunge isih padha. Disengaja?
check-other-language = ⚠️ Sakeplasan iki kaya { $guess }. Yen pancen ngono, kirim wae. Bot bisa kleru ngira-ngira, kok.

forwarded = Iku pesen terusan, dadi ora daksimpen. Tulis nganggo tembung sampeyan dhewe, ya.
text-instead = Aku mung bisa maca tulisan, dadi sing mau ora daksimpen. Ketik jawabane, utawa nganggo tombol.
caption-instead = Tulisan ing ngisor gambar utawa berkas ora dakwaca. Kirim jawabane minangka pesen biasa, ya.
reply-elsewhere = Pesen sing sampeyan bales iku dudu tugas sing lagi kebukak. Kirim langsung wae tanpa mbales, mengko mlebu tugas saiki.
apology = Nyuwun pangapunten, ana sing error ing kene lan pesen sampeyan sing pungkasan durung keproses. Dudu salahe sampeyan. Coba maneh, utawa wiwit saka /tugas.
