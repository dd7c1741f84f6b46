# Insiden: data pribadi sing bocor, wektune, layange, lan sapa sing kena (UU 27/2022 Pasal 46).

menu-insiden = Insiden
command-insiden = yen data wong bocor: wektu, layang, laporan
example-insiden = /insiden buka 3 yen konangane 3 jam kepungkur

breach-how =
    🚨 <b>Ana data pribadi sing bocor, ilang, utawa dibukak wong sing ora nduwe hak?</b>

    Wonge lan lembaga pangayoman data kudu dikabari nganggo tulisan paling suwe 3×24 jam wiwit konangan. Dakitung wektune, daksiapake layange, lan dakcathet sapa sing wis dikabari.

    Konangane kapan? Yen dipencet, insidene dibukak lan admin liyane dakkabari.
breach-ago =
    { $hours ->
        [0] Lagi wae konangan
       *[other] { $hours } jam kepungkur
    }
breach-line = • <b>{ $name }</b>: { $clock }
breach-name = Insiden { $number }, { DATETIME($found, dateStyle: "medium") }
breach-list = Kabeh insiden
breach-open = Bukak insidene
breach-head = 🚨 <b>Insiden { $number }</b>, konangan { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB
breach-left = ⏳ Turah <b>{ $hours } jam</b>, nganti { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB.
breach-late = ❗ <b>Kliwat { $hours } jam</b> saka wates { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB. Kabarana saiki uga, lan kandhakna kena apa telat.
breach-all-told = ✓ Wonge lan lembagane wis dikabari.
breach-closed = ✓ Ditutup { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.
breach-part =
    <b>{ $title }</b>
    { $text }
breach-item = • { $text }
breach-unsaid = <i>durung diisi</i>
breach-concerns = Sing kena { $people } wong.
breach-untold = Wonge durung dikabari.
breach-told = Dikabari wiwit { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB: tekan { $reached }, isih mlaku { $waiting }, ora tekan { $lost }.
breach-authority-untold = Lembaga durung dikabari.
breach-authority-at = Lembaga dikabari { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.

breach-title-data = Data apa
breach-title-how = Kapan lan kepriye
breach-title-measures = Apa sing ditindakake
breach-ask-data = <b>Data apa sing kena?</b> Centhangen kabeh sing cocog; saben wong maca nganggo basane dhewe.
breach-ask-how = <b>Kapan lan kepriye kedadeyane?</b> Kapan konangane wis ana ing layang. Yen ngerti kapan kedadeyane, tulisen dhewe.
breach-ask-measures = <b>Apa sing wis lan lagi ditindakake?</b>
breach-data-identity = jeneng, nomer akun Telegram, lan profil
breach-data-answers = jawaban lan tulisan
breach-data-voices = rekaman swara
breach-data-messages = salinan pesen marang bot
breach-data-pay = cathetan lan kodhe upah
breach-data-skills = asil ujian lan sertifikat
breach-how-access = ana sing mlebu server tanpa idin
breach-how-token = kunci bot tiba ing tangane wong liya
breach-how-backup = cadangan utawa pirantine ilang
breach-how-recipient = berkase kekirim marang wong sing kleru
breach-how-fault = ana kleru ing programe
breach-how-provider = kedadeyane ing panyedhiya server
breach-measures-closed = dalan mlebune wis ditutup
breach-measures-keys = kabeh kunci wis diganti
breach-measures-recalled = sing nampa wis dijaluki mbusak
breach-measures-mended = klerune wis didandani
breach-measures-examined = cathetan akses lagi dipriksa
breach-measures-reported = wis dilaporake marang sing wajib
breach-own-words = Tulisan sampeyan: { $words }
breach-ask-words = ✍️ Jawaben pesen iki: <b>{ $title }</b>. Kabeh sing kena bakal maca persis kaya sing sampeyan tulis, dadi cekak lan cetha wae, lan aja nyebut jeneng wong.
breach-whom = Sapa sing kena: { $people } wong
breach-ask-whom =
    <b>Sapa sing kena?</b> Saiki { $people } wong.

    Mangu-mangu? Pilih kabeh. Arep disaring? Jawaben pesen iki nganggo saringan kaya ing /siaran, upamane <code>batch=obrolan-harian</code> utawa <code>lang=jv</code>. Sing leren utawa ora gelem dikabari tetep dikabari: iki kuwajiban.
breach-letter-show = Delok layange
breach-preview = <b>Ngene layang sing ditampa</b>, siji-siji nganggo basane dhewe:
breach-missing =
    Isih kothong, dadi durung bisa dikirim:
    { $parts }
breach-send = Kirim menyang { $people } wong
breach-sent = ✓ Layange lagi dikirim siji-siji. Pencet Segerake yen arep ndelok wis tekan pira.
breach-authority-told = Lembaga wis dakkabari
breach-authority-noted = ✓ Wis dicathet.
breach-file-make = Jupuk berkase
breach-file-making = Berkase lagi daksiapake, sedhela maneh dakkirim mrene.
breach-file = Insiden { $number }: laporan kanggo lembaga, layang ing kabeh basa, lan dhaftar { $rows } wong. Isine data pribadi, dadi simpenen sing ati-ati. Bisa uga kanggo ngabari liwat dalan liya.
breach-file-lost = Berkas insiden { $number } mbokmenawa durung tekan. Yen durung ana ing kene, jaluken maneh ing /insiden.
breach-file-too-big = Berkas insiden { $number } luwih saka { $limit } MB. Jupuken ing server: latihin incident BERKAS.zip
breach-letter-name = layang
breach-again = Segerake
breach-close = Tutup
breach-ask-close =
    <b>Tutup insiden { $number }?</b> { $todo ->
        [both] Wonge lan lembaga <b>durung</b> dikabari. Tutupen kaya ngene mung yen jebul ora ana sing bocor.
        [people] Wonge <b>durung</b> dikabari.
        [authority] Lembaga <b>durung</b> dikabari.
       *[nobody] Kabeh wis dikabari.
    } Laporane dakkirim dadi berkas.
breach-close-now = Ya, tutup

breach-word = “{ $found }” durung dakngerteni. Tulisen /insiden wae, utawa tambahana buka, umumkan, utawa tutup.
breach-hours = Konangane pirang jam kepungkur? Tulisen angka 1 nganti { $most }, upamane /insiden buka 5.
breach-none-open = Ora ana insiden sing lagi dibukak. Ana sing lagi konangan? Bukaken ing /insiden.
breach-gone = Insiden kuwi wis ditutup, utawa pancen ora ana.
breach-incomplete = Telung perangane layang durung pepak: data apa, kapan lan kepriye, apa sing ditindakake.
breach-nobody = Wis ora ana wong sing kudu dikirimi.
breach-authority-already = Kuwi wis dicathet.
breach-told-already = Layange wis dikirim, dadi ora bisa diowahi maneh. Ana kabar susulan? Bukaken insiden anyar, utawa nganggo /siaran.
breach-opened =
    🚨 <b>Insiden { $number } dibukak.</b> Ana data pribadi sing mbokmenawa bocor. { $hours ->
        [0] Watese wis kliwat
       *[other] Turah { $hours } jam
    } kanggo ngabari wonge lan lembaga.
breach-clock =
    ⏰ <b>Insiden { $number }</b>: { $hours ->
        [0] wates 3×24 jam wis kliwat
       *[other] turah kurang saka { $hours } jam
    }. { $todo ->
        [both] Wonge lan lembaga durung dikabari.
        [people] Wonge durung dikabari.
        [authority] Lembaga durung dikabari.
       *[nobody] Kabeh wis dikabari.
    }

breach-letter =
    ⚠️ <b>Wara-wara bab data pribadi sampeyan</b>

    Ana kedadeyan sing gegayutan karo data pribadi sampeyan ing kene, lan sampeyan nduwe hak ngerti (UU 27/2022 Pasal 46). Kita ngerti wiwit { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB. Kita njaluk pangapura.

    <b>Data sing kena</b>
    { $data }

    <b>Kapan lan kepriye</b>
    { $how }

    <b>Sing wis lan lagi kita tindakake</b>
    { $measures }

    <b>Sing bisa sampeyan tindakake</b>
    Ati-ati karo pesen sing ngaku saka kita. Kita ora tau njaluk sandhi, kodhe OTP, utawa dhuwit. Data sing disimpen bisa sampeyan delok, benerake, utawa busak ing /privasi.

    { $who }
breach-from = { $name }. Ana pitakonan? Hubungana { $contact }.
breach-from-nobody = Ana pitakonan? Takona marang sing ngundang sampeyan.
