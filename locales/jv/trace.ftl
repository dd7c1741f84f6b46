# Tilas: sapa nglakoni apa.

trace-head = 🧾 <b>Tilas</b>
trace-none = Durung ana cathetan ing kene.
trace-person = Mung sing bab wong #{ $number }
trace-batch = Mung sing bab paket #{ $number }
trace-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } <b>{ $who }</b> { $act } <i>{ $subject }</i>
trace-shell = server
trace-newest = ‹ Paling anyar
trace-older = Luwih lawas ›
trace-open = Tilas
trace-back = Bali menyang tilas
trace-making = Tilase lagi daksiapake, sedhela maneh dakkirim mrene.
trace-file =
    { $rows ->
        [0] Tilas: durung ana cathetan.
       *[other] Tilas: { $rows } cathetan, sing paling lawas ing dhuwur. Wong ditulis nganggo jeneng samaran, jame UTC.
    }
trace-lost = Berkas tilase mbok menawa durung tekan. Yen durung ana ing kene, jaluk maneh ing /jejak.
trace-too-big = Berkas tilase luwih saka { $limit } MB, kegedhen kanggo Telegram. Saringen dhisik, upamane saben paket, banjur jaluk maneh.
trace-unknown = Ora ana paket utawa wong jenenge { $words }. Tulisen jeneng paket, jeneng wong, utawa nomere kaya #12.

acts-all = Kabeh
acts-batches = Paket
acts-people = Wong
acts-pay = Upah
acts-talk = Kabar
acts-out = Undhuhan
acts-privacy = Privasi
acts-incidents = Insiden

act-push = ngirim paket
act-discard = mbuwang draf
act-open = mbukak paket
act-pause = ngaso
act-close = nutup paket
act-guide = ngganti panduan
act-alter = ngowahi paket
act-put-aside = nyisihake tugas
act-bring-back = mbalekake soal
act-gold-back = nganggo maneh soal kunci
act-gold-retire = nglereni soal kunci
act-grow = nambahi tugas menyang
act-confirm-personal = ngaku wis mriksa data pribadi ing
act-invite = ngundang
act-uninvite = njabut undangan
act-come = teka nganggo undangan
act-accept = nampa
act-decline = nolak
act-grant = ngakoni kaprigelan
act-revoke = njabut pangakon
act-retry = menehi siji kesempatan ujian maneh marang
act-broadcast = ngirim siaran
act-broadcast-stop = mbatalake siaran
act-reply = mangsuli pitakon bab tugas
act-export = ngekspor
act-export-stop = mandhegake ekspor
act-look = mbukak data
act-look-through = mbukak dhaptar wong
act-role = ngganti peran
act-suspend = njeda
act-unsuspend = nerusake
act-complain = kabotan dijeda
act-remove = nokake
act-hand-over = masrahake paket duweke
act-trace = ngundhuh tilas
act-consent = ngowahi idin
act-restore = dipulihake saka cadhangan
act-appeal = ngajokake banding
act-appeal-granted = ngabulake banding
act-appeal-kept = nolak banding
act-rest = leren dhisik
act-resume = nerusake
act-erase = dibusak datane
act-approve = nyetujoni upah
act-payout = nggawe bayaran
act-transferred = ngonfirmasi transfer
act-cancelled = ngwurungake bayaran
act-bonus = menehi bonus
act-correction = ngoreksi upah
act-clawback = njaluk bali upah
act-object = kabotan bab upah
act-answer = mangsuli kabotan
act-incident = mbukak insiden
act-incident-tell = ngirim layang insiden
act-incident-authority = ngabari lembaga bab insiden
act-incident-file = njupuk berkas insiden
act-incident-close = nutup insiden
