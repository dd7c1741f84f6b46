# Insidén: data pribadi nu bocor, waktuna, suratna, jeung saha nu kakeunaan (UU 27/2022 Pasal 46).

menu-insiden = Insidén
command-insiden = mun data jalma bocor: waktu, surat, laporan
example-insiden = /insiden buka 3 mun kapanggihna 3 jam katukang

breach-how =
    🚨 <b>Aya data pribadi nu bocor, leungit, atawa dibuka ku nu teu boga hak?</b>

    Jalmana jeung lembaga panyalindungan data kudu dibéjaan ku tulisan pangtelatna 3×24 jam ti saprak kapanggih. Ku kuring diitung waktuna, disiapkeun suratna, jeung dicatet saha nu geus dibéjaan.

    Iraha kapanggihna? Sabot dipencét, insidénna dibuka jeung admin séjén dibéjaan.
breach-ago =
    { $hours ->
        [0] Karék kapanggih
       *[other] { $hours } jam katukang
    }
breach-line = • <b>{ $name }</b>: { $clock }
breach-name = Insidén { $number }, { DATETIME($found, dateStyle: "medium") }
breach-list = Kabéh insidén
breach-open = Buka insidénna
breach-head = 🚨 <b>Insidén { $number }</b>, kapanggih { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB
breach-left = ⏳ Sésa <b>{ $hours } jam</b>, nepi ka { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB.
breach-late = ❗ <b>Kaliwat { $hours } jam</b> tina wates { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB. Béjaan ayeuna kénéh, jeung sebutkeun naha telat.
breach-all-told = ✓ Jalmana jeung lembagana geus dibéjaan.
breach-closed = ✓ Ditutup { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.
breach-part =
    <b>{ $title }</b>
    { $text }
breach-item = • { $text }
breach-unsaid = <i>can dieusian</i>
breach-concerns = Nu kakeunaan { $people } urang.
breach-untold = Jalmana can dibéjaan.
breach-told = Dibéjaan ti { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB: nepi { $reached }, di jalan { $waiting }, teu nepi { $lost }.
breach-authority-untold = Lembaga can dibéjaan.
breach-authority-at = Lembaga dibéjaan { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.

breach-title-data = Data naon
breach-title-how = Iraha jeung kumaha
breach-title-measures = Nu dilakukeun
breach-ask-data = <b>Data naon nu kakeunaan?</b> Centang kabéh nu cocog; unggal jalma maca dina basana.
breach-ask-how = <b>Iraha jeung kumaha kajadianana?</b> Iraha kapanggihna geus aya dina surat. Mun nyaho iraha kajadianana, tulis sorangan.
breach-ask-measures = <b>Naon nu geus jeung keur dilakukeun?</b>
breach-data-identity = ngaran, nomer akun Telegram, jeung profil
breach-data-answers = jawaban jeung tulisan
breach-data-voices = rekaman sora
breach-data-messages = salinan pesen ka bot
breach-data-pay = catetan jeung kode upah
breach-data-skills = hasil ujian jeung sértipikat
breach-how-access = aya nu asup ka server tanpa idin
breach-how-token = konci bot ragrag ka batur
breach-how-backup = cadangan atawa parangkatna leungit
breach-how-recipient = berkasna kakirim ka jalma nu salah
breach-how-fault = aya kasalahan dina program
breach-how-provider = kajadianana di panyadia server
breach-measures-closed = jalan asupna geus ditutup
breach-measures-keys = kabéh konci geus diganti
breach-measures-recalled = nu narimana geus dipénta mupus
breach-measures-mended = kasalahanana geus dibenerkeun
breach-measures-examined = catetan aksés keur dipariksa
breach-measures-reported = geus dilaporkeun ka nu wajib
breach-own-words = Tulisan anjeun: { $words }
breach-ask-words = ✍️ Bales pesen ieu: <b>{ $title }</b>. Kabéh nu kakeunaan bakal maca persis sakumaha nu ditulis, jadi pondok jeung jelas waé, jeung ulah nyebut ngaran jalma.
breach-whom = Saha nu kakeunaan: { $people } urang
breach-ask-whom =
    <b>Saha nu kakeunaan?</b> Ayeuna { $people } urang.

    Hamham? Pilih kabéh. Rék leuwih heureut? Bales pesen ieu ku saringan kawas di /siaran, misalna <code>batch=obrolan-harian</code> atawa <code>lang=su</code>. Nu reureuh atawa teu hayang dibéjaan tetep dibéjaan: ieu kawajiban.
breach-letter-show = Tingali suratna
breach-preview = <b>Kieu surat nu ditarima</b>, masing-masing dina basana:
breach-missing =
    Kosong kénéh, jadi can bisa dikirim:
    { $parts }
breach-send = Kirim ka { $people } urang
breach-sent = ✓ Suratna keur dikirim hiji-hiji. Pencét Segerkeun pikeun ningali geus nepi sabaraha.
breach-authority-told = Lembaga geus dibéjaan ku kuring
breach-authority-noted = ✓ Dicatet.
breach-file-make = Cokot berkasna
breach-file-making = Berkasna keur disiapkeun, sakeudeung deui dikirim ka dieu.
breach-file = Insidén { $number }: laporan pikeun lembaga, surat dina kabéh basa, jeung daptar { $rows } urang. Eusina data pribadi, jadi simpen sing ati-ati. Bisa ogé dipaké ngabéjaan ku jalan séjén.
breach-file-lost = Berkas insidén { $number } sigana can nepi. Mun can aya di dieu, pénta deui di /insiden.
breach-file-too-big = Berkas insidén { $number } leuwih ti { $limit } MB. Cokot di server: latihin incident BERKAS.zip
breach-letter-name = surat
breach-again = Segerkeun
breach-close = Tutup
breach-ask-close =
    <b>Tutup insidén { $number }?</b> { $todo ->
        [both] Jalmana jeung lembaga <b>can</b> dibéjaan. Tutup kieu ngan mun tétéla teu aya nu bocor.
        [people] Jalmana <b>can</b> dibéjaan.
        [authority] Lembaga <b>can</b> dibéjaan.
       *[nobody] Kabéh geus dibéjaan.
    } Laporanana dikirim jadi berkas.
breach-close-now = Enya, tutup

breach-word = “{ $found }” can kaharti. Tulis /insiden waé, atawa tambahan buka, umumkan, atawa tutup.
breach-hours = Sabaraha jam katukang kapanggihna? Tulis angka 1 nepi ka { $most }, misalna /insiden buka 5.
breach-none-open = Teu aya insidén nu keur dibuka. Aya nu karék kapanggih? Buka di /insiden.
breach-gone = Insidén éta geus ditutup, atawa memang teu aya.
breach-incomplete = Tilu bagian suratna can lengkep: data naon, iraha jeung kumaha, nu dilakukeun.
breach-nobody = Geus teu aya jalma nu kudu dikiriman.
breach-authority-already = Éta geus dicatet.
breach-told-already = Suratna geus dikirim, jadi teu bisa dirobah deui. Aya béja susulan? Buka insidén anyar, atawa paké /siaran.
breach-opened =
    🚨 <b>Insidén { $number } dibuka.</b> Aya data pribadi nu bisa jadi bocor. { $hours ->
        [0] Watesna geus kaliwat
       *[other] Sésa { $hours } jam
    } pikeun ngabéjaan jalmana jeung lembaga.
breach-clock =
    ⏰ <b>Insidén { $number }</b>: { $hours ->
        [0] wates 3×24 jam geus kaliwat
       *[other] sésa kurang ti { $hours } jam
    }. { $todo ->
        [both] Jalmana jeung lembaga can dibéjaan.
        [people] Jalmana can dibéjaan.
        [authority] Lembaga can dibéjaan.
       *[nobody] Kabéh geus dibéjaan.
    }

breach-letter =
    ⚠️ <b>Béja ngeunaan data pribadi anjeun</b>

    Aya kajadian nu patali jeung data pribadi anjeun di dieu, jeung anjeun boga hak nyaho (UU 27/2022 Pasal 46). Kami nyaho ti { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB. Kami ménta hampura.

    <b>Data nu kakeunaan</b>
    { $data }

    <b>Iraha jeung kumaha</b>
    { $how }

    <b>Nu geus jeung keur dilakukeun ku kami</b>
    { $measures }

    <b>Nu bisa dilakukeun ku anjeun</b>
    Sing ati-ati kana pesen nu ngaku ti kami. Kami teu kungsi ménta kecap sandi, kode OTP, atawa duit. Data nu disimpen bisa ditingali, dibenerkeun, atawa dipupus di /privasi.

    { $who }
breach-from = { $name }. Aya patarosan? Hubungi { $contact }.
breach-from-nobody = Aya patarosan? Tanyakeun ka nu ngondang anjeun.
