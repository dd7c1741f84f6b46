# Tapak: saha ngalakukeun naon.

trace-head = 🧾 <b>Tapak</b>
trace-none = Can aya catetan di dieu.
trace-person = Ngan nu soal jalma #{ $number }
trace-batch = Ngan nu soal pakét #{ $number }
trace-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } <b>{ $who }</b> { $act } <i>{ $subject }</i>
trace-shell = server
trace-newest = ‹ Panganyarna
trace-older = Leuwih heubeul ›
trace-open = Tapak
trace-back = Balik ka tapak
trace-making = Tapakna keur disiapkeun, sakeudeung deui dikirim ka dieu.
trace-file =
    { $rows ->
        [0] Tapak: can aya catetan.
       *[other] Tapak: { $rows } catetan, nu pangheubeulna di luhur. Jalma ditulis ku ngaran samaran, jamna UTC.
    }
trace-lost = Berkas tapakna sigana can nepi. Mun can aya di dieu, pénta deui di /jejak.
trace-too-big = Berkas tapakna leuwih ti { $limit } MB, gedé teuing keur Telegram. Saring heula, misalna unggal pakét, tuluy pénta deui.
trace-unknown = Teu aya pakét atawa jalma nu ngaranna { $words }. Tulis ngaran pakét, ngaran jalma, atawa nomerna saperti #12.

acts-all = Kabéh
acts-batches = Pakét
acts-people = Jalma
acts-pay = Upah
acts-talk = Béja
acts-out = Undeuran
acts-privacy = Privasi
acts-incidents = Insidén

act-push = ngirim pakét
act-discard = miceun draf
act-open = muka pakét
act-pause = ngareureuhkeun
act-close = nutup pakét
act-guide = ngaganti panduan
act-alter = ngarobah pakét
act-put-aside = nyingkirkeun tugas
act-bring-back = mulangkeun tugas
act-gold-back = maké deui soal konci
act-gold-retire = ngeureunan soal konci
act-grow = nambahan tugas kana
act-confirm-personal = nyatakeun data pribadina geus dipariksa dina
act-invite = ngondang
act-uninvite = nyabut ondangan
act-come = datang ku ondangan
act-accept = narima
act-decline = nolak
act-grant = ngaku kaparigelan
act-revoke = nyabut pangakuan
act-retry = méré hiji kasempetan ujian deui ka
act-broadcast = ngirim siaran
act-broadcast-stop = ngabatalkeun siaran
act-reply = ngajawab patarosan ngeunaan tugas
act-export = ngékspor
act-export-stop = ngeureunkeun ékspor
act-look = muka data
act-look-through = muka daptar jalma
act-role = ngaganti peran
act-suspend = ngaréréankeun
act-unsuspend = neruskeun
act-complain = kabeuratan diréréankeun
act-remove = ngaluarkeun
act-hand-over = nyerahkeun pakét boga
act-trace = ngunduh tapak
act-consent = ngarobah idin
act-restore = dipulihkeun tina cadangan
act-appeal = ngajukeun banding
act-appeal-granted = ngabulkeun banding
act-appeal-kept = nolak banding
act-rest = reureuh heula
act-resume = neruskeun
act-approve = nyatujuan upah
act-payout = nyieun pamayaran
act-transferred = ngonfirmasi transfer
act-cancelled = ngabolaykeun pamayaran
act-bonus = méré bonus
act-correction = ngoréksi upah
act-clawback = narik deui upah
act-object = kabeuratan ngeunaan upah
act-answer = ngajawab kabeuratan
act-erase = dipupus datana
act-incident = muka insidén
act-incident-tell = ngirim surat insidén
act-incident-authority = ngabéjaan lembaga ngeunaan insidén
act-incident-file = nyokot berkas insidén
act-incident-close = nutup insidén
