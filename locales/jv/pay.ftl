# Upah: jumlah, rega, saldo, bayaran.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } saben tugas
price-hour = { $amount } saben jam nyambut gawe, paling suwe { $minutes } menit saben tugas
saved-earned = +{ $amount }

plan-pay-none = Upah: durung diatur
plan-pay = Upah: { $price }
plan-rates = Faktor upah: { $rates }
plan-rate =
    { $sort ->
        [kind] jenis { $name } ×{ $factor }
        [length] wiwit { $name } aksara ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] basa { $name } ×{ $factor }
        [trust] pelatih sing bisa diandelake ×{ $factor }
       *[field] bidhang { $name } ×{ $factor }
    }

pay-none = Durung ana upah sing kacathet kanggo sampeyan. Yen tugase mbayar, regane katulis ing kartu tugas sadurunge digarap.
pay-no-more = Wis ora ana cathetan maneh.
pay-head = <b>Upah sampeyan</b>
pay-pending = Ngenteni disetujoni: <b>{ $amount }</b>
pay-approved = Disetujoni, durung dibayar: <b>{ $amount }</b>
pay-on-its-way = Lagi ditransfer: <b>{ $amount }</b>
pay-paid = Wis dibayar: <b>{ $amount }</b>
pay-lately = Minggu iki { $week }, sasi iki { $month } (WIB)
pay-rate = Saben jam nyambut gawe: <b>{ $hourly }</b> (30 dina pungkasan, { $tasks } tugas suwene { $time })
pay-rate-little = Saben jam nyambut gawe: kira-kira { $hourly }. Lagi saka { $tasks } tugas ({ $time }), dadi isih bisa adoh owahe.
pay-rate-none = Saben jam nyambut gawe: durung bisa dietung, lagi { $tasks } tugas ({ $time }).
pay-itself = Sing durung ditinjau disetujoni dhewe sawise 7 dina.
pay-code = Kodhe upah sampeyan: <code>{ $payee }</code>. Wenehna kodhe iki marang sing mbayar, bareng rekening utawa e-wallet sampeyan. Nomer rekening aja dikirim mrene, ya.
pay-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $amount }</b> { $what } <i>({ $state })</i>
pay-what =
    { $reason ->
        [earned] tugas { $batch }
        [hourly] jam nyambut gawe { $batch }
        [reviewed] tinjauan { $batch }
        [bonus] bonus
        [clawback] dijaluk bali
        [paid] dibayarake
        [returned] bayaran dibatalake
       *[correction] koreksi
    }
pay-state =
    { $state ->
        [pending] ngenteni
        [approved] disetujoni
        [on-its-way] lagi ditransfer
        [transferred] wis ditransfer
        [cancelled] dibatalake
       *[taken] wis dijaluk bali
    }
pay-words = “{ $words }”
pay-statement-button = Rincian saben sasi
pay-months = <b>Rincian sasi apa?</b> CSV isine saben cathetan, PDF ringkesane salembar.
pay-month = { $month }, { $format }
pay-making = ⏳ Rinciane lagi daksiapake, sedhela maneh dakkirim mrene.
pay-statement = 📄 Rincian upah sampeyan.
pay-statement-lost = Rincian upah sampeyan mbok menawa durung tekan. Yen durung ana ing dhuwur, jaluken maneh ing /upah, ya.
pay-transferred = 💸 Upah sampeyan Rp { $amount } wis ditransfer. Rinciane ing /upah.
pay-adjusted =
    { $reason ->
        [bonus] 🎁 Sampeyan oleh bonus <b>Rp { $amount }</b>.
        [clawback] Upah <b>Rp { $amount }</b> dijaluk bali.
        [less] Upah sampeyan dikoreksi: <b>kurang Rp { $amount }</b>.
       *[correction] Upah sampeyan dikoreksi: <b>tambah Rp { $amount }</b>.
    }
    Alesane: “{ $words }”

    { $reason ->
        [clawback] Ora setuju? Bukaken /upah, banjur pencet { pay-object }.
        [less] Ora setuju? Bukaken /upah, banjur pencet { pay-object }.
       *[other] {""}
    }
pay-object = Kabotan

object-ask = <b>Miturut sampeyan iki ora pas?</b> Balesen pesen iki lan critakna kena apa. Sing maca wong, dudu mesin.
object-asked = Balesen pesen ing ngisor iki.
objected = ✓ Kabotan sampeyan wis tekan admin. Jawabane mengko dakkirim mrene.
object-known = Kabotan bab cathetan iki wis tau sampeyan kirim. Entenana jawabane, ya.
object-told = 🙋 Ana sing kabotan bab upahe. Bukaken /bayar, banjur pencet Kabotan.
object-reply =
    <b>Jawaban kanggo kabotan sampeyan</b>
    “{ $words }”
object-answered = Kabotan iku wis dijawab.
object-answer-sent = ✓ Jawaban sampeyan wis dakkirim marang wonge.

paper-title = Rincian upah { $month }
paper-for = { $name } · kodhe upah { $payee }
paper-before = Durung dibayar saka sasi sadurunge
paper-batch = Paket
paper-tasks = Tugas
paper-time = Wektu nggarap
paper-amount = Jumlah
paper-line = { DATETIME($at, dateStyle: "medium") } · { $what } ({ $state })
paper-line-words = { $line }: “{ $words }”
paper-more = … lan { $more } maneh; kabeh ana ing CSV.
paper-after = Durung dibayar ing pungkasan sasi
paper-foot = Saka buku upah Latihin. Wektu WIB. Sing durung disetujoni wis melu dietung.

payout-home = <b>Mbayar upah</b>
payout-pending = Ngenteni disetujoni: <b>{ $amount }</b> ({ $lines } hasil)
payout-due = Siap dibayar: <b>{ $amount }</b> kanggo { $people } wong
payout-objections = Kabotan ({ $number })
payout-all = Bayar kabeh nganti saiki
payout-before = Hasil sadurunge { DATETIME($at, dateStyle: "medium") }
payout-batch = Siji paket
payout-approve = Setujoni sing ngenteni
payout-people = Wong lan koreksi
payout-list = Dhaftar bayaran
payout-nothing-waits = Ora ana sing ngenteni disetujoni.
payout-approve-which = <b>Paket endi sing arep disetujoni?</b> Sing ora ditinjau disetujoni dhewe sawise 7 dina.
payout-waits = { $name }: { $amount }
payout-approve-ask = Nyetujoni <b>{ $lines } hasil</b> saka { $people } wong ing <b>{ $name }</b>, jumlahe <b>{ $amount }</b>?
payout-approve-now = Ya, setujoni
payout-approved = { $lines } hasil disetujoni.
payout-which-batch = <b>Paket endi sing arep dibayar?</b>
payout-scope-all = <b>Kabeh sing disetujoni nganti { DATETIME($at, dateStyle: "medium", timeStyle: "short") }</b>
payout-scope-until = <b>Hasil garapan sadurunge { DATETIME($at, dateStyle: "long") }</b>
payout-scope-batch = <b>Hasil ing paket { $name }</b>
payout-sum = Dibayar: <b>{ $total }</b> kanggo { $people } wong
payout-minimum = Paling sethithik saben wong: { $minimum }
payout-later = Sing sangisore iku ngenteni: { $total }, { $people } wong
payout-make = Gawe berkas bayaran
payout-nothing = Ora ana sing bisa dibayar saiki: mbok menawa wis mlebu bayaran liya, utawa kabeh sangisore wates.
payout-made = Bayaran #{ $number } digawe. Berkase nusul.
payout-unknown = Bayaran #{ $number } ora ana.
payout-line =
    <b>Bayaran #{ $number }</b> · { $state }
    { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $what } · <b>{ $total }</b> kanggo { $people } wong
payout-of = paket { $name }
payout-of-all = kabeh paket
payout-state =
    { $end ->
        [open] ⏳ durung dikonfirmasi
        [transferred] ✅ wis ditransfer
       *[cancelled] ✖ dibatalake
    }
payout-how = Berkase isine kodhe upah lan jumlahe. Cocogna kodhe iku karo dhaftar rekening sampeyan dhewe, transferen, banjur pencet “Wis ditransfer”. Hasil sing ana ing kene ora bakal mlebu bayaran liya.
payout-file-again = Kirim berkase
payout-file-follows = Berkase sedhela maneh dakkirim.
payout-file = Bayaran #{ $number }: { $people } wong, Rp { $total }.
payout-file-lost = Berkas bayaran #{ $number } mbok menawa durung tekan. Yen durung ana ing dhuwur, jaluken maneh ing /bayar.
payout-end =
    { $end ->
        [transferred] Wis ditransfer
       *[cancelled] Batalna
    }
payout-sure =
    { $end ->
        [transferred] Wis tenan ditransfer kabeh? Saben wong bakal dakkabari, lan iki ora bisa dijabut maneh.
       *[cancelled] Mbatalake bayaran iki? Pesthekna durung ana sing ditransfer: hasile bisa dibayar maneh ing bayaran liya.
    }
payout-ended =
    { $end ->
        [transferred] Bayaran #{ $number } wis dikonfirmasi: wis ditransfer.
        [cancelled] Bayaran #{ $number } wis dibatalake.
       *[open] Bayaran #{ $number } lagi wae dirampungake wong liya.
    }
payout-none = Durung ana bayaran.
payout-list-head = <b>Dhaftar bayaran</b>
payout-number = Bayaran #{ $number }

payees-head = <b>Sapa?</b> Sing paling akeh durung dibayar ana ing dhuwur.
payees-none = Durung ana wong sing duwe cathetan upah.
payee-label = { $name }: { $amount }
payee-unknown = Kodhe upah iku dudu duweke sapa-sapa ing kene. Priksanen maneh aksarane.
account-head = <b>{ $name }</b> · <code>{ $payee }</code>
account-bonus = Wenehi bonus
account-correction = Koreksi
account-clawback = Jaluk bali …
account-take-which = Cathetan endi sing arep dijaluk bali?
account-take-none = Ing kaca iki ora ana sing bisa dijaluk bali.
account-line = { $amount } · { $what } #{ $number }
account-asked = Balesen pesen ing ngisor iki.
account-ask-bonus = <b>Bonus pira, lan kena apa?</b> Balesen pesen iki nganggo jumlahe banjur alesane, upamane: <i>25.000 wis mbiyantu njlentrehake istilah hukum</i>. Wonge bakal maca.
account-ask-correction = <b>Koreksi pira, lan kena apa?</b> Balesen pesen iki nganggo jumlahe banjur alesane. Nganggo minus yen ngurangi, upamane: <i>-5.000 wingi kakehan etungan</i>. Wonge bakal maca.
account-ask-clawback = <b>Kena apa dijaluk bali?</b> Balesen pesen iki nganggo alesane. Wonge bakal maca, lan kena kabotan.
account-ask-answer = <b>Apa jawaban sampeyan?</b> Balesen pesen iki. Yen upahe perlu dibenerake, nganggo Koreksi uga.
adjusted =
    { $reason ->
        [bonus] ✓ Bonus Rp { $amount } dicathet. Alesane: “{ $words }”
        [clawback] ✓ Rp { $amount } dijaluk bali. Alesane: “{ $words }”
        [less] ✓ Koreksi dicathet: kurang Rp { $amount }. Alesane: “{ $words }”
       *[correction] ✓ Koreksi dicathet: tambah Rp { $amount }. Alesane: “{ $words }”
    }
adjust-how = Jumlahe ora ketemu. Tulisen rupiah wutuh dhisik, banjur alesane, upamane: 25.000 wis mbiyantu kanca anyar.
adjust-words = Alesane durung ana, utawa luwih saka { $limit } aksara. Sing cekak wae, nanging cetha kanggo wonge.
adjust-bonus-amount = Bonus kudu luwih saka nol. Yen arep ngurangi, nganggo Koreksi.
adjust-nothing = Nol rupiah ora ngowahi apa-apa.
adjust-too-much = Paling akeh Rp { $limit } sepisan nyathet. Priksanen maneh angkane.
adjust-taken-back = Cathetan iku wis tau dijaluk bali.
adjust-no-line = Cathetan upah iku ora ana.
objections-head = <b>Kabotan sing durung dijawab</b>
objections-none = Ora ana kabotan sing ngenteni.
objection =
    <b>{ $number }.</b> { $amount }: “{ $reason }”
    Jarene: “{ $words }”
objection-answer = Jawab nomer { $number }
objection-account = Bukak wonge ({ $number })

month-year =
    { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }
account-open = Bukak wonge
erase-pay = 💰 Upah sampeyan sing durung dibayar: <b>{ $amount }</b>. Iku tetep hak sampeyan: cathet kodhe upah sampeyan, <code>{ $payee }</code>, banjur tagihen marang sing mbayar nganggo kodhe iku.

cost-whole = Ragad nganti saiki: { $amount }
cost-each = Saben hasil sing disetujoni: { $amount } ({ $rows } hasil)
forecast = <b>Kira-kira turahane</b>
forecast-cost = Ragad: { $amount } ({ $left } tugas, { $price })
forecast-work =
    Garapan: { $work } ({ $each } saben tugas, { $basis ->
        [own] diukur ing paket iki
        [alike] diukur ing paket sajinis
       *[guessed] kira-kira wae, durung ana sing diukur
    })
forecast-day =
    Rampung: kira-kira { DATETIME($at, dateStyle: "medium") }, yen tetep { $pace } tugas sedina{ $whose ->
        [own] {""}
       *[everybody] {" "}kaya kabeh wong ing kene seminggu pungkasan
    }
forecast-no-day = Rampung: durung bisa dikira, seminggu iki durung ana sing nggarap.
price-between = { $lowest } nganti { $highest }
