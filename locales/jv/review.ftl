# Tinjauan: garapane wong liya dideleng, ditampa, dibenerake, dibalekake, utawa ditolak.

menu-tinjau = Tinjau
command-tinjau = ninjau garapane pelatih
example-tinjau = /tinjau karo ngopi, siji-siji wae
review-home = Daftar tinjauan
review-title = <b>Tinjauan</b>
review-mine =
    { $count ->
        [1] Ana siji sing ngenteni sampeyan.
       *[other] Ana <b>{ $count }</b> sing ngenteni sampeyan.
    }
review-none = Saiki ora ana sing ngenteni sampeyan. Matur nuwun!
review-left = { $count } mau sampeyan pasrahake liyane.
review-others = Isih ana { $count } maneh sing dudu kanggo sampeyan: basane ora ana ing profil, lagi dideleng peninjau liya, utawa wis tau sampeyan biji.
review-begin = Miwiti ninjau
review-head = <b>Tinjauan</b> · { $batch } · { $kinds }
review-cause =
    { $cause ->
        [appeal] ✋ Banding. Peninjau sadurunge nolak; saiki sampeyan sing mutusake.
        [redone] ↻ Wis didandani pelatihe.
        [flag] ⚑ Ana sing perlu dideleng ing tulisane.
        [newcomer] 🌱 Saka pelatih anyar.
        [disagreement] ⚖ Para pelatih durung sarujuk bab tugas iki.
        [all] Kabeh asil paket iki ditinjau.
       *[sample] Kepilih kanthi acak.
    }
review-price = Upah putusan iki: { $amount }.
review-kind = <b>{ $kind }</b>
review-line = { $ask } → <b>{ $answer }</b>
review-text = <b>Tulisane pelatih</b>
review-change = <b>Tulisane pelatih</b> (owah { $share }%)
review-note = <b>Cathetan</b>
review-recorded = 🎙 Pesen swara: pencet “{ review-listen }”.
review-unmarked = Ora ana sing ditandhani.
review-listen = Rungokake
review-before = Biyen dibalekake merga: <b>{ $reasons }</b>
review-note-before = <b>Cathetan wektu iku</b>
review-appeal = <b>Jare pelatihe</b>
review-ask = <b>Piye asile?</b>
review-ask-appeal = <b>Miturut sampeyan bener yen ditolak?</b> Yen ditampa, bandinge dikabulake.
review-fix = Benerake
review-return = Njaluk didandani
review-reject = Tolak
review-pass = Ben liyane
review-passed = Oke, dilewati.
review-back = Ora sida
review-why =
    <b>{ $stage ->
        [return] Apa sing perlu didandani?
       *[reject] Kena apa ditolak?
    }</b> Centhang alesane. Arep nambah cathetan kanggo pelatihe? Tulis wae ing kene, sing alus ya.
review-reason-needed = Pilih dhisik siji alesan, utawa tulis cathetan. Pelatihe perlu ngerti kena apa.
review-fixing = ✎ Benerake: jawaben kaya sing bener miturut sampeyan. Arep ngganti tulisane? Kirim kabeh teks sing bener.
review-own = <b>Versi sampeyan</b>
review-now = <b>Versi sampeyan:</b> { $now }
review-mended = <b>Sing sampeyan owahi</b>
review-fix-sure = <b>Ditampa nganggo versi sampeyan iki?</b> Upahe pelatih tetep wutuh.
review-fix-same = Durung ana sing sampeyan owahi. Yen wis bener, pilih “{ review-send-accept }”.
review-send-accept = ✓ Tampa
review-send-fix = ✓ Tampa versiku
review-send-return = Balekake
review-send-reject = Tolak asil iki
review-noted = Kacathet ✓
review-done =
    ✓ { $verdict ->
        [accept] Ditampa
        [fix] Ditampa nganggo dandanan
        [return] Dibalekake
       *[reject] Ditolak
    }{ $state ->
        [half] . Isih ana siji peninjau maneh sing mbiji tanpa ngerti pilihan sampeyan
       *[other] {""}
    }.
review-over = Sing iku wis ora ing tangan sampeyan. Bukak /tinjau maneh ya.
review-changed = Asile owah nalika sampeyan ndeleng: diowahi pelatihe, utawa kedhisikan peninjau liya. Bukak /tinjau maneh ya.
review-gone = Pelatihe narik sarujuke utawa njaluk dibusek, mula asil iki ora ditinjau maneh.
review-locked = Asil iki wis ditinjau, dadi ora bisa diowahi maneh. Delengen /riwayat.

reason-off-topic = Ora nyambung
reason-meaning = Maknane owah
reason-register = Ragame kurang pas
reason-language = Basane kliru
reason-careless = Kurang titi
reason-copied = Nyonto
reason-wrong-fact = Faktane salah
reason-rude = Kurang sopan
reason-guide = Ora cocog karo pandhuan

redo-head = ↻ <b>Peninjau njaluk sing iki didandani.</b> Jawaban sampeyan isih ana, kari diowahi.
redo-reasons = Alesane: <b>{ $reasons }</b>
redo-note = <b>Cathetane peninjau</b>
redo-later = Mengko dhisik
redo-put-off = Oke, mengko dakdudohake maneh.

review-news =
    <b>Kabar tinjauan</b>{ $accepted ->
        [0] {""}
       *[other] {"\u000A"}✓ { $accepted } asil sampeyan ditampa. Matur nuwun!
    }{ $returned ->
        [0] {""}
       *[other] {"\u000A"}↻ { $returned } perlu didandani sithik; alesane ana ing tugase.
    }{ $rejected ->
        [0] {""}
       *[other] {"\u000A"}✗ { $rejected } durung bisa ditampa. Alesane ana ing riwayat, lan yen miturut sampeyan kliru, bisa banding ing kono.
    }
review-appeal-granted = ✓ <b>Banding sampeyan dikabulake.</b> Asil sampeyan ing paket { $batch } ditampa lan upahe bali.
review-appeal-granted-note =
    ✓ <b>Banding sampeyan dikabulake.</b> Asil sampeyan ing paket { $batch } ditampa lan upahe bali.

    “{ $note }”
review-appeal-kept = <b>Banding sampeyan wis dideleng peninjau liya.</b> Asil sampeyan ing paket { $batch } tetep durung bisa ditampa.
review-appeal-kept-note =
    <b>Banding sampeyan wis dideleng peninjau liya.</b> Asil sampeyan ing paket { $batch } tetep durung bisa ditampa.

    “{ $note }”
review-appeal-nothing = Sing iku ora ditolak, dadi ora ana sing perlu dibanding.
review-appeal-once = Sing iku wis sampeyan ajokake banding.

tally-open = Mutune peninjau
tally-head = <b>Mutune peninjau</b>
tally-none = Durung ana sing ninjau.
tally-line =
    <b>{ $name }</b>: { $reviews } tinjauan, { $time }
    { $compared ->
        [0] Durung ana sing dibiji kaping pindho.
       *[other] Dibiji kaping pindho: { $compared }, sarujuk { $agreed }%.
    } { $appealed ->
        [0] Durung ana banding.
       *[other] Dibanding: { $appealed }, dibatalake { $overturned }.
    }

acts-review = Tinjauan
act-read-answer = maca asile pelatih
act-review-accept = nampa asil
act-review-fix = mbenerake lan nampa asil
act-review-return = mbalekake asil
act-review-reject = nolak asil
