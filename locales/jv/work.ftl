card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-topic = Topik: { $topic }
card-domain = Bidhang: { $domain }
card-revising = ✏️ Sampeyan lagi ngowahi jawaban sing wis dikirim.
mark = { $label } <b>{ $value }</b>
scale-so-far = Biji sampeyan: { $marks }
scale-place = { $ask } ({ $place }/{ $places })
chips-first = Alesane oleh dicenthang dhisik, banjur milih.
note-too = Ana cathetan? Tulis wae ing kene.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
chip-graded = { $grade }: { $label }
several-how = Oleh luwih saka siji, banjur pencet { done }.
several-graded = Pencet 1× { grade-light }, 2× { grade-medium }, 3× { grade-severe }, 4× batal.
several-least =
    { $least ->
        [1] Pilih siji dhisik, ya.
       *[other] Pilih paling sithik { $least } dhisik, ya.
    }
several-most = Paling akeh { $most }. Ucul siji dhisik yen arep ngganti.
rank-how = Pencet siji-siji. Sing kari mlebu dhewe.
rank-so-far = Urutan sampeyan: <b>{ $line }</b>
rank-then = { $better } &gt; { $worse }
rank-tied = { $one } = { $other }
rank-open = …
rank-same = Padha apike
rank-undo = Batalna
rank-placed = Sing iku wis diurutake.
rank-unfinished = Durung kabeh diurutake. Pencet sisane dhisik, ya.
picture-missing = ⚠️ Gambare ora bisa ditokake: { $picture }. Yen sampeyan uga ora bisa ndeleng, liwati wae: “{ skip-broken-task }”.
your-note = <b>Cathetan sampeyan</b>
your-text = <b>Tulisan sampeyan</b>
you-wrote = <b>Tulisan sampeyan</b> ({ $share }% owah)
what-changed = <b>Sing owah</b> ({ $share }%)
send-or-write = Wis pas? Pencet { send }. Durung? Tulis maneh, utawa owahi pesene.
write-again = Tulis maneh
gloss-word = Terangna tembung
gloss-line = 📖 <b>{ $word }</b>: { $meaning }
gloss-how = Tembung endi sing arep diterangake? Tulis ngene: <i>mager: males obah</i>
gloss-not-used = Tembung “{ $word }” ora ana ing tulisan sampeyan. Terangna tembung sing sampeyan anggo, ya.
gloss-enough = Wis { $limit } tembung, cukup dhisik. Busak siji yen arep ganti.
gloss-drop = Busak: { $word }
gloss-stop = Ora sida

saved = ✓ Kesimpen. Tugas kaping { $done } beres!
saved-change = ✓ Owahan sampeyan kesimpen.
saved-toast = Kesimpen ✓
skipped = Oke, diliwati.
skip-why = <b>Kena apa diliwati?</b> Ora ana rugine, lan tugas iki ora bakal teka maneh.
skip-not-my-field = Dudu bidhangku
skip-not-my-language = Kurang paham basane
skip-uncomfortable = Ora kepenak
skip-broken-task = Tugase rusak
skip-other = Alesan liya
skip-stay = Ora sida
change-stop = Batal

idle-resting = Saiki ora ana tugas sing sampeyan garap. Diterusake?
idle-nothing-open = Durung ana paket sing dibukak. Santai dhisik, mengko priksa maneh ya.
idle-all-done = Tugas kanggo sampeyan wis entek kabeh. Matur nuwun, ya! Mengko priksa maneh, sapa ngerti ana paket anyar.
idle-other-languages = Ana tugas, nanging basane { $name }, lan iku durung ana ing profil sampeyan. Bisa? Tambahna ing /profil.

guide-of = <b>Panduan { $name }</b>
no-guide = Paket { $name } ora duwe panduan khusus. Manut rasa basa sampeyan wae.
revised = ✓ Owahan sampeyan ing “{ $kind }” kesimpen (revisi kaping { $revision }).


forwarded = Iku pesen terusan, dadi ora daksimpen. Tulis nganggo tembung sampeyan dhewe, ya.
text-instead = Aku mung bisa maca tulisan, dadi sing mau ora daksimpen. Ketik jawabane, utawa nganggo tombol.
caption-instead = Tulisan ing ngisor gambar utawa berkas ora dakwaca. Kirim jawabane dadi pesen biasa, ya.
reply-elsewhere = Pesen sing sampeyan bales iku dudu tugas sing lagi kebukak. Kirim langsung wae tanpa mbales, mengko mlebu tugas saiki.
reply-used = Pesen iku wis sampeyan balesi. Yen isih ana sing kurang, penceten tombole sepisan maneh.
apology = Waduh, ngapunten, ana sing error ing kene lan pesen sampeyan sing pungkasan durung digarap. Dudu salahe sampeyan. Coba maneh, utawa wiwit saka /tugas.
