# Naha teu bisa, jeung kudu kumaha. Mindeng némbongan di luhureun tombol: pondok.

already-applied = Nu éta geus kacatet.
already-chosen = Tadi geus dipilih. Mun rék ngaganti, pencét { go-back } atawa /ubah.
button-unknown = Tombol éta geus teu lumaku.
too-much-at-once = Wah, loba pisan sakaligus. Nu saméméh pesen ieu geus dibaca kabéh; pesen ieu jeung nu sanggeusna can. Kirim deui lalaunan, nya.
not-allowed =
    { $right ->
        [work] Paréntah ieu keur nu ngerjakeun tugas. Peran anjeun ngan ningali.
        [review] Paréntah ieu keur pamariksa jeung admin.
       *[other] Paréntah ieu keur admin.
    }
only-looks = Peran anjeun pangamat: anjeun bisa ningali pakét jeung angkana, tapi teu aya tugas keur anjeun. Tingali /bantuan.
not-your-task = Éta lain tugas anjeun.
no-open-task = Keur teu aya tugas nu kabuka. Cokot heula di /tugas, nya.
nothing-to-answer = { no-open-task } Lamun ieu balesan pikeun salah sahiji pesen kuring, tulis bari ngabales pesen éta.
nothing-to-change = Can aya jawaban nu bisa dirobah. Garap hiji heula di /tugas.
nothing-written = Can aya tulisanana. Ketik heula, tuluy kirim.
tap-instead = Nu ieu dijawab ku tombol nya, lain ku tulisan.
task-finished = Tugas éta geus réngsé.
task-lapsed = Waktuna geus béak jeung tugas éta geus dicokot ku batur.
task-moved-on = Tugas éta geus nepi ka patarosan séjén.
skip-not-now = Nu ieu keur teu bisa diliwat.
unknown-choice = Pilihan éta teu aya di dieu.
words-needed = Can aya kecapna. Tulis ku aksara, nya.
too-long = Panjang teuing: { $length } karakter, panglobana { $limit }. Punten dipondokkeun heula.
batch-not-open = Pakét { $name } keur teu dibuka. Jawaban anjeun nu geus disimpen mah aman.
change-too-late = Pakét { $name } geus ditutup, jadi jawabanana teu bisa dirobah deui.
edit-of-nothing = Pesen nu ku anjeun dirobah téh lain jawaban tugas, jadi teu aya nu robah.
needs-candidates =
    { $least ->
        [1] Jenis { $kind } butuh sahenteuna hiji jawaban AI (kolom candidates).
       *[other] Jenis { $kind } butuh sahenteuna { $least } jawaban AI (kolom candidates).
    }
outage = Sakedap nya, serverna keur teu bisa nyimpen. Nu dikirim ku anjeun moal leungit; engké dijawab sorangan.
outage-owner = ⚠️ Bot teu bisa nyimpen nanaon: { $reason }. Kiriman jalma nungguan di Telegram, paling lila sapoé (pencétan tombol 2½ menit). Pariksa rohangan disk jeung basis datana; lamun geus bérés, bot jalan deui sorangan.
absence-back = Hapunten, bot sempet paéh { $hours } jam. Nu dikirim ku anjeun leuwih ti sapoé katukang leungit di Telegram; mun aya jawaban nu can katingali, kirim deui nya. Tugas nu keur dicekel ku anjeun masih kénéh boga anjeun, waktuna dimimitian deui.
absence-deadline = Bot sempet paéh { $hours } jam, jadi wates { $name } diundurkeun { $hours } jam. Mun hayang séjén, atur di /paket.
