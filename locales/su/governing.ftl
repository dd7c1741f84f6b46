# Peran, reureuh, kaluar, serah tarima, jeung kaparigelan nu diaku.

role-ask = Peran anyar keur <b>{ $name }</b>?
role-ask-language = <b>{ $name }</b> mupuhuan basa naon?
role-same = Peranna mémang geus éta.
measure-span =
    { $days ->
        [0] Nepi ka diteruskeun deui
       *[other] { $days } poé
    }
measure-ask-span = Réréankeun <b>{ $name }</b> sabaraha lila? Tugas nu keur dicekel langsung dipulangkeun.
measure-ask-reason =
    Naha <b>{ $name }</b> diréréankeun{ $days ->
        [0] {""}
       *[other] {" "}{ $days } poé
    }? Mun alesanna geus dipencét, langsung lumaku. Jalmana dibéjaan alesan ieu, jeung kumaha mun kabeuratan.
remove-ask =
    <b>Kaluarkeun { $name }?</b>

    Tugas nu keur dicekel dipulangkeun, jeung pakétna jadi boga anjeun. Hasil gawéna tetep disimpen jeung tetep milu ékspor; ieu lain ngahapus data. Jalmana dibéjaan, jeung bisa asup deui ku ondangan.

    Naon alesanna? Mun dipencét, langsung lumaku.
measure-words = Tulis sorangan …
measure-ask-words = ✍️ Bales pesen ieu ku alesanna. <b>{ $name }</b> bakal maca, jadi tulis sing hadé.
measure-stay = Milih tina daptar waé
measure-quality = hasil gawéna perlu dibahas heula
measure-guide = can luyu jeung panduan
measure-inactive = geus lila teu aktip
measure-account = aya nu anéh dina akun ieu
measure-project = kabutuhan proyékna robah
measure-rule = aturan pakét: sababaraha jawaban perlu dipariksa heula
measure-too-long = Panglilana { $most } poé.
measure-words-long = Tulis alesanna ku kecap, panjangna nepi ka { $limit } aksara.
measure-not-paused = Jalma ieu keur teu diréréankeun admin.
measure-gone = Jalma ieu mémang geus kaluar.
hand-ask =
    { $owned ->
        [0] <b>{ $name }</b> teu boga pakét.
       *[other] Serahkeun { $owned } pakét boga <b>{ $name }</b> ka saha?
    }
hand-nobody = Can aya admin séjén nu bisa narima pakét boga <b>{ $name }</b>.
heir-unfit = Pakét ngan bisa diserahkeun ka admin séjén nu masih ilubiung.
person-has-role = ✓ Peranna geus diganti, jeung jalmana dibéjaan.
person-was-paused = ✓ Geus diréréankeun, jeung jalmana dibéjaan.
person-was-resumed = ✓ Geus bisa terus deui, jeung jalmana dibéjaan.
person-was-removed = ✓ Geus dikaluarkeun, jeung jalmana dibéjaan.
person-handed-over = ✓ { $batches } pakét diserahkeun.

you-role = Peran anjeun ayeuna: <b>{ $role }</b>. Nu bisa dilakukeun aya di /bantuan.
you-paused =
    ⏸ Akun anjeun diréréankeun heula ku admin nepi ka <b>{ DATETIME($until, dateStyle: "long") }</b>.

    Alesanna: { $reason }. Tugas nu keur dicekel geus dipulangkeun, jeung hasil gawé anjeun aman. Sanggeus éta anjeun bisa terus deui.

    Ceuk anjeun ieu salah? Bales pesen ieu ku katerangan, atawa pencét tombolna. Engké ditingali ku jalma, lain ku mesin.
you-paused-open =
    ⏸ Akun anjeun diréréankeun heula ku admin.

    Alesanna: { $reason }. Tugas nu keur dicekel geus dipulangkeun, jeung hasil gawé anjeun aman. Mun geus bisa terus, dibéjaan.

    Ceuk anjeun ieu salah? Bales pesen ieu ku katerangan, atawa pencét tombolna. Engké ditingali ku jalma, lain ku mesin.
you-resumed = ✓ Anjeun geus bisa terus deui. Wilujeng sumping deui!
you-removed =
    Anjeun geus teu ilubiung dina proyék ieu. Hatur nuhun geus mantuan 🙏

    Alesanna: { $reason }. Hasil gawé anjeun tetep kacatet; tingali, cokot, atawa hapus datana di /privasi.

    Ceuk anjeun ieu salah? Bales pesen ieu ku katerangan, atawa pencét tombolna.
object-button = Kabeuratan
object-nothing = Ayeuna teu aya nu bisa dibantah.
object-once = Katerangan anjeun geus diteruskeun. Dagoan jawabanana, nya.
object-sent = ✓ Katerangan anjeun geus diteruskeun ka admin. Nu mutuskeun téh jalma, jeung anjeun dibéjaan mun aya parobahan.
object-came =
    ✋ <b>{ $name }</b> #{ $number } kabeuratan:

    { $words }
object-came-silent = ✋ <b>{ $name }</b> #{ $number } kabeuratan.

proofs-head = <b>Nu geus kabuktian ti { $name }</b>
proofs-none = Can aya nu kabuktian ti <b>{ $name }</b>. Kaparigelan kabuktian ku ujian, atawa diaku ku admin.
proof-line =
    <b>{ $subject }</b>, tingkat { $level }
    { $source ->
        [exam] lulus ujian
       *[admin] diaku ku admin
    }, { DATETIME($at, dateStyle: "medium") }
proof-short = { $subject } { $level }
proof-grant = Aku kaparigelan
proof-ask-subject = Kaparigelan naon nu diaku ti <b>{ $name }</b>?
proof-ask-level = { $subject }: sakumaha jagona <b>{ $name }</b>?
proof-level =
    { $level ->
        [1] 1: bisa ngagarap
        [2] 2: ahli
       *[3] 3: tempat jalma nanya
    }
proof-revoke = Cabut { $subject } { $level }
proof-granted = ✓ Geus diaku. Tugas nu butuh kaparigelan éta kabuka keur jalmana.
proof-revoked = ✓ Geus dicabut.
