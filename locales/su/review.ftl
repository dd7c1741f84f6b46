# Tinjauan: hasil batur ditempo, ditarima, dibenerkeun, dibalikkeun, atawa ditolak.

menu-tinjau = Tinjau
command-tinjau = ninjau hasil palatih
example-tinjau = /tinjau bari ngopi, hiji-hiji waé
review-home = Daptar tinjauan
review-title = <b>Tinjauan</b>
review-mine =
    { $count ->
        [1] Aya hiji nu nungguan anjeun.
       *[other] Aya <b>{ $count }</b> nu nungguan anjeun.
    }
review-none = Ayeuna teu aya nu nungguan anjeun. Nuhun!
review-left = { $count } tadi ku anjeun dipasrahkeun ka nu séjén.
review-others = Aya { $count } deui nu lain keur anjeun: basana teu aya dina profil, keur ditempo ku pamariksa séjén, atawa geus kungsi dipeunteun ku anjeun.
review-begin = Mimitian ninjau
review-head = <b>Tinjauan</b> · { $batch } · { $kinds }
review-cause =
    { $cause ->
        [appeal] ✋ Banding. Pamariksa saméméhna nolak; ayeuna anjeun nu mutuskeun.
        [redone] ↻ Geus dibenerkeun ku palatihna.
        [flag] ⚑ Aya nu perlu ditempo dina tulisanana.
        [newcomer] 🌱 Ti palatih anyar.
        [disagreement] ⚖ Para palatih teu sapuk ngeunaan pancén ieu.
        [all] Kabéh hasil pakét ieu ditinjau.
       *[sample] Kapilih sacara acak.
    }
review-price = Upah putusan ieu: { $amount }.
review-kind = <b>{ $kind }</b>
review-line = { $ask } → <b>{ $answer }</b>
review-text = <b>Tulisan palatih</b>
review-change = <b>Tulisan palatih</b> (robah { $share }%)
review-note = <b>Catetan</b>
review-recorded = 🎙 Pesen sora: pencét “{ review-listen }”.
review-unmarked = Teu aya nu ditandaan.
review-listen = Déngékeun
review-before = Baheula dibalikkeun sabab: <b>{ $reasons }</b>
review-note-before = <b>Catetan harita</b>
review-appeal = <b>Ceuk palatihna</b>
review-ask = <b>Kumaha hasilna?</b>
review-ask-appeal = <b>Ceuk anjeun bener ditolakna?</b> Mun ditarima, bandingna dikabulkeun.
review-fix = Benerkeun
review-return = Ménta dibenerkeun
review-reject = Tolak
review-pass = Keun nu séjén
review-passed = Oké, diliwat.
review-back = Teu jadi
review-why =
    <b>{ $stage ->
        [return] Naon nu perlu dibenerkeun?
       *[reject] Naha ditolak?
    }</b> Céntang alesanana. Rék nambahan catetan keur palatihna? Tulis waé di dieu, sing soméah nya.
review-reason-needed = Pilih heula hiji alesan, atawa tulis catetan. Palatihna perlu nyaho naha.
review-fixing = ✎ Benerkeun: jawab sakumaha nu bener ceuk anjeun. Rék ngaganti tulisanana? Kirim sakabéh téks nu benerna.
review-own = <b>Vérsi anjeun</b>
review-now = <b>Vérsi anjeun:</b> { $now }
review-mended = <b>Nu dirobah ku anjeun</b>
review-fix-sure = <b>Ditarima maké vérsi anjeun ieu?</b> Buruhan palatihna tetep gembleng.
review-fix-same = Can aya nu dirobah ku anjeun. Mun geus bener, pilih “{ review-send-accept }”.
review-send-accept = ✓ Tarima
review-send-fix = ✓ Tarima vérsi kuring
review-send-return = Balikkeun
review-send-reject = Tolak hasil ieu
review-noted = Kacatet ✓
review-done =
    ✓ { $verdict ->
        [accept] Ditarima
        [fix] Ditarima jeung dibenerkeun
        [return] Dibalikkeun
       *[reject] Ditolak
    }{ $state ->
        [half] . Aya hiji pamariksa deui nu bakal meunteun tanpa nyaho pilihan anjeun
       *[other] {""}
    }.
review-over = Nu éta geus teu aya di anjeun. Buka /tinjau deui nya.
review-changed = Hasilna robah basa anjeun nempo: dirobah ku palatihna, atawa kapiheulaan ku pamariksa séjén. Buka /tinjau deui nya.
review-gone = Palatihna narik panyatujuanana atawa ménta dihapus, jadi hasil ieu teu ditinjau deui.
review-locked = Hasil ieu geus ditinjau, jadi teu bisa dirobah deui. Tempo /riwayat.

reason-off-topic = Teu nyambung
reason-meaning = Hartina robah
reason-register = Ragamna kurang merenah
reason-language = Basana salah
reason-careless = Kurang taliti
reason-copied = Nyonto
reason-wrong-fact = Faktana salah
reason-rude = Kurang sopan
reason-guide = Teu luyu jeung pituduh

redo-head = ↻ <b>Pamariksa ménta nu ieu dibenerkeun.</b> Jawaban anjeun aya kénéh, kari dirobah.
redo-reasons = Alesanana: <b>{ $reasons }</b>
redo-note = <b>Catetan pamariksa</b>
redo-later = Engké heula
redo-put-off = Oké, engké ditémbongkeun deui.

review-news =
    <b>Béja tinjauan</b>{ $accepted ->
        [0] {""}
       *[other] {"\u000A"}✓ { $accepted } hasil anjeun ditarima. Nuhun!
    }{ $returned ->
        [0] {""}
       *[other] {"\u000A"}↻ { $returned } perlu dibenerkeun saeutik; alesanana aya dina pancénna.
    }{ $rejected ->
        [0] {""}
       *[other] {"\u000A"}✗ { $rejected } can bisa ditarima. Alesanana aya dina riwayat, sarta mun ceuk anjeun salah, bisa banding di dinya.
    }
review-appeal-granted = ✓ <b>Banding anjeun dikabulkeun.</b> Hasil anjeun dina pakét { $batch } ditarima jeung buruhanana balik.
review-appeal-granted-note =
    ✓ <b>Banding anjeun dikabulkeun.</b> Hasil anjeun dina pakét { $batch } ditarima jeung buruhanana balik.

    “{ $note }”
review-appeal-kept = <b>Banding anjeun geus ditempo ku pamariksa séjén.</b> Hasil anjeun dina pakét { $batch } tetep can bisa ditarima.
review-appeal-kept-note =
    <b>Banding anjeun geus ditempo ku pamariksa séjén.</b> Hasil anjeun dina pakét { $batch } tetep can bisa ditarima.

    “{ $note }”
review-appeal-nothing = Nu éta teu ditolak, jadi teu aya nu perlu dibanding.
review-appeal-once = Nu éta geus diajukeun banding ku anjeun.

tally-open = Mutu pamariksa
tally-head = <b>Mutu pamariksa</b>
tally-none = Can aya nu ninjau.
tally-line =
    <b>{ $name }</b>: { $reviews } tinjauan, { $time }
    { $compared ->
        [0] Can aya nu dipeunteun dua kali.
       *[other] Dipeunteun dua kali: { $compared }, sapuk { $agreed }%.
    } { $appealed ->
        [0] Can aya banding.
       *[other] Dibanding: { $appealed }, dibolaykeun { $overturned }.
    }

acts-review = Tinjauan
act-read-answer = maca hasil palatih
act-review-accept = narima hasil
act-review-fix = ngabenerkeun jeung narima hasil
act-review-return = mulangkeun hasil
act-review-reject = nolak hasil
