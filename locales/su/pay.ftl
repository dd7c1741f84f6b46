# Upah: jumlah, harga, saldo, pamayaran.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } unggal tugas
price-hour = { $amount } sajam gawé, panglilana { $minutes } menit unggal tugas
saved-earned = +{ $amount }

plan-pay-none = Upah: can diatur
plan-pay = Upah: { $price }
plan-rates = Faktor upah: { $rates }
plan-rate =
    { $sort ->
        [kind] jenis { $name } ×{ $factor }
        [length] ti { $name } aksara ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] basa { $name } ×{ $factor }
        [trust] palatih nu bisa diandelkeun ×{ $factor }
       *[field] widang { $name } ×{ $factor }
    }

pay-none = Can aya upah nu kacatet keur anjeun. Mun tugasna dibayar, hargana ditulis dina kartu tugas saméméh digarap.
pay-no-more = Geus teu aya deui catetan.
pay-head = <b>Upah anjeun</b>
pay-pending = Nungguan disatujuan: <b>{ $amount }</b>
pay-approved = Disatujuan, can dibayar: <b>{ $amount }</b>
pay-on-its-way = Keur ditransfer: <b>{ $amount }</b>
pay-paid = Geus dibayar: <b>{ $amount }</b>
pay-lately = Minggu ieu { $week }, bulan ieu { $month } (WIB)
pay-rate = Sajam gawé: <b>{ $hourly }</b> (30 poé panungtung, { $tasks } tugas dina { $time })
pay-rate-little = Sajam gawé: kira-kira { $hourly }. Karék tina { $tasks } tugas ({ $time }), jadi masih bisa jauh robahna.
pay-rate-none = Per jam gawé: can bisa diitung, karék { $tasks } tugas ({ $time }).
pay-itself = Nu can ditinjau disatujuan sorangan sanggeus 7 poé.
pay-code = Kode upah anjeun: <code>{ $payee }</code>. Béjakeun kode ieu ka nu mayar, bareng jeung rekening atawa e-wallet anjeun. Nomer rekening ulah dikirim ka dieu, nya.
pay-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $amount }</b> { $what } <i>({ $state })</i>
pay-what =
    { $reason ->
        [earned] tugas { $batch }
        [hourly] jam gawé { $batch }
        [reviewed] tinjauan { $batch }
        [bonus] bonus
        [clawback] ditarik deui
        [paid] dibayarkeun
        [returned] pamayaran dibolaykeun
       *[correction] koréksi
    }
pay-state =
    { $state ->
        [pending] nungguan
        [approved] disatujuan
        [on-its-way] keur ditransfer
        [transferred] geus ditransfer
        [cancelled] dibolaykeun
       *[taken] geus ditarik
    }
pay-words = “{ $words }”
pay-statement-button = Rincian unggal bulan
pay-months = <b>Rincian bulan naon?</b> CSV eusina unggal catetan, PDF ringkesanana salambar.
pay-month = { $month }, { $format }
pay-making = ⏳ Rincianana keur disiapkeun, sakeudeung deui dikirim ka dieu.
pay-statement = 📄 Rincian upah anjeun.
pay-statement-lost = Rincian upah anjeun meureun can nepi. Mun can aya di luhur, pénta deui di /upah, nya.
pay-transferred = 💸 Upah anjeun Rp { $amount } geus ditransfer. Rincianana di /upah.
pay-adjusted =
    { $reason ->
        [bonus] 🎁 Anjeun meunang bonus <b>Rp { $amount }</b>.
        [clawback] Upah <b>Rp { $amount }</b> ditarik deui.
        [less] Upah anjeun dikoréksi: <b>kurang Rp { $amount }</b>.
       *[correction] Upah anjeun dikoréksi: <b>tambah Rp { $amount }</b>.
    }
    Alesanana: “{ $words }”

    { $reason ->
        [clawback] Teu satuju? Buka /upah, tuluy pencét { pay-object }.
        [less] Teu satuju? Buka /upah, tuluy pencét { pay-object }.
       *[other] {""}
    }
pay-object = Kabeuratan

object-ask = <b>Ceuk anjeun ieu teu pas?</b> Bales pesen ieu jeung caritakeun kunaon. Nu macana jalma, lain mesin.
object-asked = Bales pesen di handap ieu.
objected = ✓ Kabeuratan anjeun geus nepi ka admin. Jawabanana engké dikirim ka dieu.
object-known = Kabeuratan ngeunaan catetan ieu geus kungsi dikirim. Tungguan jawabanana, nya.
object-told = 🙋 Aya nu kabeuratan ngeunaan upahna. Buka /bayar, tuluy pencét Kabeuratan.
object-reply =
    <b>Jawaban kana kabeuratan anjeun</b>
    “{ $words }”
object-answered = Kabeuratan éta geus dijawab.
object-answer-sent = ✓ Jawaban anjeun geus dikirim ka jalmana.

paper-title = Rincian upah { $month }
paper-for = { $name } · kode upah { $payee }
paper-before = Can dibayar ti bulan saméméhna
paper-batch = Pakét
paper-tasks = Tugas
paper-time = Waktu gawé
paper-amount = Jumlah
paper-line = { DATETIME($at, dateStyle: "medium") } · { $what } ({ $state })
paper-line-words = { $line }: “{ $words }”
paper-more = … jeung { $more } deui; kabéhna aya dina CSV.
paper-after = Can dibayar di ahir bulan
paper-foot = Tina buku upah Latihin. Waktu WIB. Nu can disatujuan geus milu diitung.

payout-home = <b>Mayar upah</b>
payout-pending = Nungguan disatujuan: <b>{ $amount }</b> ({ $lines } hasil)
payout-due = Siap dibayar: <b>{ $amount }</b> keur { $people } urang
payout-objections = Kabeuratan ({ $number })
payout-all = Bayar kabéh nepi ka ayeuna
payout-before = Hasil saméméh { DATETIME($at, dateStyle: "medium") }
payout-batch = Hiji pakét
payout-approve = Satujuan nu nungguan
payout-people = Jalma jeung koréksi
payout-list = Daptar pamayaran
payout-nothing-waits = Teu aya nu nungguan disatujuan.
payout-approve-which = <b>Pakét mana nu rék disatujuan?</b> Nu teu ditinjau disatujuan sorangan sanggeus 7 poé.
payout-waits = { $name }: { $amount }
payout-approve-ask = Satujuan <b>{ $lines } hasil</b> ti { $people } urang dina <b>{ $name }</b>, jumlahna <b>{ $amount }</b>?
payout-approve-now = Enya, satujuan
payout-approved = { $lines } hasil disatujuan.
payout-which-batch = <b>Pakét mana nu rék dibayar?</b>
payout-scope-all = <b>Kabéh nu disatujuan nepi ka { DATETIME($at, dateStyle: "medium", timeStyle: "short") }</b>
payout-scope-until = <b>Hasil gawé saméméh { DATETIME($at, dateStyle: "long") }</b>
payout-scope-batch = <b>Hasil dina pakét { $name }</b>
payout-sum = Dibayar: <b>{ $total }</b> keur { $people } urang
payout-minimum = Pangsaeutikna saurang: { $minimum }
payout-later = Nu sahandapeunana nungguan: { $total }, { $people } urang
payout-make = Jieun berkas pamayaran
payout-nothing = Ayeuna teu aya nu bisa dibayar: meureun geus asup pamayaran séjén, atawa kabéhna sahandapeun wates.
payout-made = Pamayaran #{ $number } dijieun. Berkasna nyusul.
payout-unknown = Pamayaran #{ $number } teu aya.
payout-line =
    <b>Pamayaran #{ $number }</b> · { $state }
    { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $what } · <b>{ $total }</b> keur { $people } urang
payout-of = pakét { $name }
payout-of-all = kabéh pakét
payout-state =
    { $end ->
        [open] ⏳ can dikonfirmasi
        [transferred] ✅ geus ditransfer
       *[cancelled] ✖ dibolaykeun
    }
payout-how = Berkasna eusina kode upah jeung jumlahna. Cocogkeun kodena jeung daptar rekening anjeun sorangan, transfer, tuluy pencét “Geus ditransfer”. Hasil nu aya di dieu moal asup pamayaran séjén.
payout-file-again = Kirim berkasna
payout-file-follows = Berkasna sakeudeung deui dikirim.
payout-file = Pamayaran #{ $number }: { $people } urang, Rp { $total }.
payout-file-lost = Berkas pamayaran #{ $number } meureun can nepi. Mun can aya di luhur, pénta deui di /bayar.
payout-end =
    { $end ->
        [transferred] Geus ditransfer
       *[cancelled] Bolaykeun
    }
payout-sure =
    { $end ->
        [transferred] Geus bener-bener ditransfer kabéhna? Unggal jalma bakal dibéjaan, jeung ieu teu bisa ditarik deui.
       *[cancelled] Bolaykeun pamayaran ieu? Pastikeun can aya nu ditransfer: hasilna bakal bisa dibayar deui dina pamayaran séjén.
    }
payout-ended =
    { $end ->
        [transferred] Pamayaran #{ $number } geus dikonfirmasi: geus ditransfer.
        [cancelled] Pamayaran #{ $number } geus dibolaykeun.
       *[open] Pamayaran #{ $number } kakara diréngsékeun ku nu séjén.
    }
payout-none = Can aya pamayaran.
payout-list-head = <b>Daptar pamayaran</b>
payout-number = Pamayaran #{ $number }

payees-head = <b>Saha?</b> Nu panglobana can dibayar aya di luhur.
payees-none = Can aya jalma nu boga catetan upah.
payee-label = { $name }: { $amount }
payee-unknown = Kode upah éta lain nu saha-saha di dieu. Pariksa deui aksarana.
account-head = <b>{ $name }</b> · <code>{ $payee }</code>
account-bonus = Béré bonus
account-correction = Koréksi
account-clawback = Tarik deui …
account-take-which = Catetan mana nu rék ditarik deui?
account-take-none = Dina kaca ieu teu aya nu bisa ditarik deui.
account-line = { $amount } · { $what } #{ $number }
account-asked = Bales pesen di handap ieu.
account-ask-bonus = <b>Bonus sabaraha, jeung kunaon?</b> Bales pesen ieu ku jumlahna tuluy alesanana, misalna: <i>25.000 geus mantuan ngajelaskeun istilah hukum</i>. Jalmana bakal maca.
account-ask-correction = <b>Koréksi sabaraha, jeung kunaon?</b> Bales pesen ieu ku jumlahna tuluy alesanana. Paké minus mun ngurangan, misalna: <i>-5.000 kamari kaleuleuwihi ngitung</i>. Jalmana bakal maca.
account-ask-clawback = <b>Kunaon ditarik deui?</b> Bales pesen ieu ku alesanana. Jalmana bakal maca, jeung meunang kabeuratan.
account-ask-answer = <b>Naon jawaban anjeun?</b> Bales pesen ieu. Mun upahna kudu dibenerkeun, paké Koréksi ogé.
adjusted =
    { $reason ->
        [bonus] ✓ Bonus Rp { $amount } dicatet. Alesanana: “{ $words }”
        [clawback] ✓ Rp { $amount } ditarik deui. Alesanana: “{ $words }”
        [less] ✓ Koréksi dicatet: kurang Rp { $amount }. Alesanana: “{ $words }”
       *[correction] ✓ Koréksi dicatet: tambah Rp { $amount }. Alesanana: “{ $words }”
    }
adjust-how = Jumlahna teu kapanggih. Tulis rupiah buleud heula, tuluy alesanana, misalna: 25.000 geus mantuan babaturan anyar.
adjust-words = Alesanana can aya, atawa leuwih ti { $limit } aksara. Pondok waé, tapi jelas keur jalmana.
adjust-bonus-amount = Bonus kudu leuwih ti enol. Mun rék ngurangan, paké Koréksi.
adjust-nothing = Enol rupiah teu ngarobah nanaon.
adjust-too-much = Panglobana Rp { $limit } sakali nyatet. Pariksa deui angkana.
adjust-taken-back = Catetan éta geus kungsi ditarik deui.
adjust-no-line = Catetan upah éta teu aya.
objections-head = <b>Kabeuratan nu can dijawab</b>
objections-none = Teu aya kabeuratan nu nungguan.
objection =
    <b>{ $number }.</b> { $amount }: “{ $reason }”
    Cenah: “{ $words }”
objection-answer = Jawab nomer { $number }
objection-account = Buka jalmana ({ $number })

month-year =
    { $month ->
        [1] Januari
        [2] Pébruari
        [3] Maret
        [4] April
        [5] Méi
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] Séptémber
        [10] Oktober
        [11] Nopémber
       *[12] Désémber
    } { $year }
account-open = Buka jalmana
erase-pay = 💰 Upah anjeun nu can dibayar: <b>{ $amount }</b>. Éta tetep hak anjeun: catet kode upah anjeun, <code>{ $payee }</code>, tuluy tagih ka nu mayar ku kode éta.

cost-whole = Ongkos nepi ka ayeuna: { $amount }
cost-each = Per hasil nu disatujuan: { $amount } ({ $rows } hasil)
forecast = <b>Kira-kira sésana</b>
forecast-cost = Ongkos: { $amount } ({ $left } tugas, { $price })
forecast-work =
    Gawé: { $work } ({ $each } per tugas, { $basis ->
        [own] diukur dina pakét ieu
        [alike] diukur dina pakét sajenis
       *[guessed] kira-kira waé, can aya nu diukur
    })
forecast-day =
    Réngsé: sabudeureun { DATETIME($at, dateStyle: "medium") }, mun tetep { $pace } tugas sapoé{ $whose ->
        [own] {""}
       *[everybody] {" "}kawas sakabéh jalma di dieu saminggu panungtung
    }
forecast-no-day = Réngsé: can bisa dikira, saminggu ieu can aya nu ngagarap.
price-between = { $lowest } nepi ka { $highest }
