card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-topic = Topik: { $topic }
card-domain = Bidhang: { $domain }
card-revising = ✏️ Sampeyan lagi ngowahi jawaban sing wis dikirim.
mark = { $label } <b>{ $value }</b>
chips-first = Ana alesane? Oleh dicenthang dhisik ing ngisor, banjur milih.
note-too = Arep menehi cathetan? Tulis wae ing kene.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
chip-graded = { $label }: { $grade }
several-how = Oleh luwih saka siji. Yen wis, pencet Rampung.
several-graded = Parah ora? Pencet maneh kanggo ngganti: entheng, sedheng, abot, banjur ucul.
several-least =
    { $least ->
        [1] Pilih siji dhisik, ya.
       *[other] Pilih paling sethithik { $least } dhisik, ya.
    }
several-most = Paling akeh { $most }. Ucul siji dhisik yen arep ngganti.
rank-how = Pencet siji-siji, wiwit saka sing paling apik.
rank-so-far = Urutan sampeyan: <b>{ $line }</b>
rank-then = { $better } &gt; { $worse }
rank-tied = { $one } = { $other }
rank-open = …
rank-same = Padha karo sadurunge
rank-undo = Batalna
rank-placed = Sing iku wis diurutake.
rank-unfinished = Durung kabeh diurutake. Pencet sisane dhisik, ya.
picture-missing = ⚠️ Gambare ora bisa ditampilake: { $picture }. Yen sampeyan uga ora bisa ndeleng, liwati wae: “Tugase rusak”.
your-note = <b>Cathetan sampeyan</b>
your-text = <b>Tulisan sampeyan</b>
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

saved = ✓ Kesimpen. Tugas kaping { $done } beres! Kleru mencet? /ubah
saved-toast = Kesimpen ✓
skipped = Oke, diliwati.
skip-why = <b>Kena apa diliwati?</b> Tugas iki ora bakal teka maneh menyang sampeyan. Ngliwati ora tau ana rugine.
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
reply-used = Pesen iku wis sampeyan balesi. Yen isih ana sing kurang, penceten tombole sepisan maneh.
apology = Nyuwun pangapunten, ana sing error ing kene lan pesen sampeyan sing pungkasan durung keproses. Dudu salahe sampeyan. Coba maneh, utawa wiwit saka /tugas.
