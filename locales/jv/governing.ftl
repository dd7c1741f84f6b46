# Peran, jeda, metu, pasrah, lan kaprigelan sing diakoni.

role-ask = Peran anyar kanggo <b>{ $name }</b>?
role-ask-language = <b>{ $name }</b> mandhegani basa apa?
role-same = Perane pancen wis kuwi.
measure-span =
    { $days ->
        [0] Nganti dakterusake maneh
       *[other] { $days } dina
    }
measure-ask-span = Jeda <b>{ $name }</b> pira suwene? Tugas sing lagi dicekel langsung dibalekake.
measure-ask-reason =
    Kenapa <b>{ $name }</b> dijeda{ $days ->
        [0] {""}
       *[other] {" "}{ $days } dina
    }? Yen alesane wis dipencet, jedane mulai. Wonge dikabari alesan iki, lan carane yen kabotan.
remove-ask =
    <b>Nokake { $name }?</b>

    Tugas sing lagi dicekel dibalekake, lan pakete dadi duweke sampeyan. Garapane tetep disimpen lan tetep melu ekspor; iki dudu mbusak data. Wonge dikabari, lan bisa mlebu maneh nganggo undangan.

    Alesane apa? Yen dipencet, langsung lumaku.
measure-words = Tulis dhewe …
measure-ask-words = ✍️ Balesen pesen iki nganggo alesane. <b>{ $name }</b> bakal maca, dadi tulisen sing apik.
measure-stay = Milih saka dhaptar wae
measure-quality = garapane perlu dirembug dhisik
measure-guide = durung cocog karo pandhuan
measure-inactive = wis suwe ora aktif
measure-account = ana sing aneh ing akun iki
measure-project = kabutuhane proyek owah
measure-rule = aturan paket: sawetara wangsulan perlu dipriksa dhisik
measure-too-long = Paling suwe { $most } dina.
measure-words-long = Tulisen alesane nganggo tembung, paling dawa { $limit } aksara.
measure-not-paused = Wong iki ora lagi dijeda admin.
measure-gone = Wong iki pancen wis metu.
hand-ask =
    { $owned ->
        [0] <b>{ $name }</b> ora duwe paket.
       *[other] Pasrahake { $owned } paket duweke <b>{ $name }</b> marang sapa?
    }
hand-nobody = Durung ana admin liya sing bisa nampa pakete <b>{ $name }</b>.
heir-unfit = Paket mung bisa dipasrahake marang admin liya sing isih melu.
person-has-role = ✓ Perane wis diganti, lan wonge dikabari.
person-was-paused = ✓ Wis dijeda, lan wonge dikabari.
person-was-resumed = ✓ Wis bisa terus maneh, lan wonge dikabari.
person-was-removed = ✓ Wis ditokake, lan wonge dikabari.
person-handed-over = ✓ { $batches } paket dipasrahake.

you-role = Peran sampeyan saiki: <b>{ $role }</b>. Sing bisa ditindakake ana ing /bantuan.
you-paused =
    ⏸ Akun sampeyan dijeda admin dhisik nganti <b>{ DATETIME($until, dateStyle: "long") }</b>.

    Alesane: { $reason }. Tugas sing lagi dicekel wis dibalekake, lan garapan sampeyan aman. Sawise kuwi sampeyan bisa terus maneh.

    Miturut sampeyan kliru? Balesen pesen iki nganggo katrangan, utawa penceten tombole. Mengko dideleng wong, dudu mesin.
you-paused-open =
    ⏸ Akun sampeyan dijeda admin dhisik.

    Alesane: { $reason }. Tugas sing lagi dicekel wis dibalekake, lan garapan sampeyan aman. Yen wis bisa terus, dakkabari.

    Miturut sampeyan kliru? Balesen pesen iki nganggo katrangan, utawa penceten tombole. Mengko dideleng wong, dudu mesin.
you-resumed = ✓ Sampeyan wis bisa terus maneh. Sugeng rawuh maneh!
you-removed =
    Sampeyan wis ora melu proyek iki. Matur nuwun wis melu ngrewangi 🙏

    Alesane: { $reason }. Garapan sampeyan tetep kacathet; delengen, jupuken, utawa busaken datane ing /privasi.

    Miturut sampeyan kliru? Balesen pesen iki nganggo katrangan, utawa penceten tombole.
object-button = Aku kabotan
object-nothing = Saiki ora ana jeda sing bisa dibantah.
object-once = Katrangan sampeyan wis dakterusake. Entenana wangsulane, ya.
object-sent = ✓ Katrangan sampeyan wis dakterusake marang admin. Sing mutusake wong, lan sampeyan dikabari yen ana owah-owahan.
object-came =
    ✋ <b>{ $name }</b> #{ $number } kabotan:

    { $words }
object-came-silent = ✋ <b>{ $name }</b> #{ $number } kabotan.

proofs-head = <b>Sing wis kabukten saka { $name }</b>
proofs-none = Durung ana sing kabukten saka <b>{ $name }</b>. Kaprigelan kabukten saka ujian, utawa diakoni admin.
proof-line =
    <b>{ $subject }</b>, tingkat { $level }
    { $source ->
        [exam] lulus ujian
       *[admin] diakoni admin
    }, { DATETIME($at, dateStyle: "medium") }
proof-short = { $subject } { $level }
proof-grant = Akoni kaprigelan
proof-ask-subject = Kaprigelan apa sing diakoni saka <b>{ $name }</b>?
proof-ask-level = { $subject }: sepira pintere <b>{ $name }</b>?
proof-level =
    { $level ->
        [1] 1: bisa nggarap
        [2] 2: ahli
       *[3] 3: papan wong takon
    }
proof-revoke = Cabut { $subject } { $level }
proof-granted = ✓ Wis diakoni. Tugas sing butuh kaprigelan kuwi mbukak kanggo wonge.
proof-revoked = ✓ Wis dicabut.
