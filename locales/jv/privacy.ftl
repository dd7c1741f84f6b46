# Privasi: apa sing disimpen, idin, dataku, mbenerake, mbusak.

privacy =
    <b>Apa sing disimpen, lan kanggo apa</b>
    • Nomer akun lan jeneng Telegram sampeyan, supaya bot ngerti yen iki sampeyan.
    • Basa, dhaerah, bidhang, lan jam gawe sing sampeyan isi dhewe, supaya tugase cocog.
    • Jawaban, tulisan, lan saben owahane, amarga saka kono AI sinau.
    • Suwene nggarap saben tugas, supaya beban lan upahe bisa dietung adil.
    • Salinan pesen sampeyan marang bot, kira-kira 30 dina, supaya ora ana sing ilang yen bot mati.

    Ing berkas hasil, jeneng lan nomer akun sampeyan ora tau melu; sing ana mung kodhe acak. Isi foto ora dijupuk, panggonan lan nomer kontak ora disimpen; pesen swara mung disimpen yen tugase pancen njaluk rekaman.
    Mbusak pesen ing Telegram ora mbusak jawaban sing wis dikirim, amarga bot ora dikandhani.
privacy-operator =
    <b>Sing tanggung jawab</b>: { $name }
    Kontak: { $contact }
    Server: { $place }. Telegram dhewe nyimpen pesen ing njaba Indonesia.
privacy-operator-unknown = Sing tanggung jawab: takona marang sing ngundang sampeyan. Telegram dhewe nyimpen pesen ing njaba Indonesia.
privacy-consents = <b>Idin saka sampeyan</b> (pencet yen arep ngowahi, langsung lumaku)
consent-given = ✓ { $topic } <i>(wiwit { DATETIME($at, dateStyle: "medium") }, versi { $version })</i>
consent-withdrawn = ✗ { $topic } <i>(wiwit { DATETIME($at, dateStyle: "medium") }, versi { $version })</i>
consent-never = ✗ { $topic } <i>(durung dijawab)</i>
privacy-topic-work = nyimpen jawaban supaya sampeyan bisa diwenehi tugas
privacy-topic-training = nganggo jawaban sampeyan kanggo nglatih model AI
privacy-topic-publishing = nerbitake jawaban sampeyan tanpa jeneng ing kumpulan data
privacy-topic-contact = ngubungi sampeyan yen ana tugas utawa kabar anyar
privacy-short-work = Melu tugas
privacy-short-training = Nglatih AI
privacy-short-publishing = Terbitake
privacy-short-contact = Hubungi aku
privacy-given = Oke, idine dicathet.
privacy-withdrawn =
    { $topic ->
        [work] Idine dijabut. Tugas sing sampeyan cekel wis dibalekake, lan ora ana tugas anyar nganti diidini maneh.
        [training] Idine dijabut. Jawaban sampeyan ora melu maneh ing berkas hasil sabanjure.
        [publishing] Idine dijabut. Sing wis terbit ora bisa ditarik, sing sabanjure ora melu.
       *[contact] Idine dijabut. Sampeyan ora bakal dikirimi kabar maneh.
    }
work-withdrawn = Idin “{ privacy-short-work }” lagi sampeyan jabut. Idini maneh dhisik ing /privasi, ya.
idle-withdrawn = Idin “{ privacy-short-work }” lagi sampeyan jabut, dadi ora ana tugas. Arep melu maneh? Idini ing /privasi.

consents-anew = <b>Tembunge idin wis owah</b> (biyen versi { $was }, saiki { $version }). Wacanen maneh alon-alon, banjur centhangen sing sampeyan setujui saiki. Sadurunge dijawab, idin sing lawas tetep lumaku, mung durung ana tugas anyar.
consents-later = Mengko wae
consents-read = Waca lan pilih
consents-answered = ✓ Oke, pilihane dicathet.
idle-consents = Tembunge idin wis owah wiwit sampeyan melu. Wacanen dhisik lan pilih maneh, banjur tugase lanjut.
work-consents = Tembunge idin wis owah. Bukak /tugas dhisik, waca, lan pilih maneh ya.

privacy-data = Dataku
privacy-data-file = 📄 Kabeh sing disimpen bab sampeyan, wujude JSON. Simpen sing ati-ati: jeneng lan tulisan sampeyan ana ing njerone.
privacy-data-sent = Datane wis dakkirim.
privacy-correct = Benerake
privacy-no-region = durung diisi

privacy-erase = Busak aku
privacy-erase-ask =
    <b>Mbusak kabeh bab sampeyan?</b>

    Sing ilang saiki uga:
    • jeneng lan nomer akun Telegram sampeyan
    • profil, bukti kaprigelan, peran, lan kabeh idin
    • rekaman swara, salinan pesen, lan tulisan sing durung dikirim
    • kabeh tulisan sing ora sampeyan idini terbit

    Sing tetep ana, nanging tanpa jeneng sampeyan: pilihan lan biji sing sampeyan pencet, tulisan sing sampeyan idini terbit, lan cathetan upah sing kudu disimpen. Kabeh iku ora melu maneh ing berkas hasil endi wae. Tulisan sing oleh terbit arep dibusak pisan? Jabut dhisik idin “Terbitake” ing /privasi.

    Sing ora bisa ditarik: berkas hasil sing wis diundhuh utawa terbit. Ing kono pancen ora ana jeneng sampeyan.

    Iki ora bisa dibatalake. Arep nyimpen data dhisik? Pencet “{ privacy-keep }”, banjur “{ privacy-data }”.
privacy-erase-now = Ya, busak aku
privacy-keep = Ora sida
privacy-erased =
    ✓ <b>Sampeyan wis dibusak.</b>

    Nomer bukti: <code>{ $receipt }</code>
    Tanggal: { DATETIME($at, dateStyle: "long") }
    Nganggo nomer iku bisa dibuktekake yen kabeh wis dibusak, tanpa ngerti sapa sampeyan. Pesen lawas ing chat iki bisa dibusak dhewe.

    Matur nuwun wis melu. Yen mbesuk arep wiwit maneh saka wiwitan: /start
privacy-stranger = Ing kene ora ana apa-apa bab sampeyan. Arep wiwit? Pencet /start.

profile-minor = Jebul umurku durung 18
minor-ask =
    <b>Jebul sampeyan durung 18 taun?</b>

    Matur nuwun wis jujur. Yen bener, kabeh bab sampeyan dibusak saiki, kaya ing “{ privacy-erase }”, lan sampeyan ora bisa ndhaftar maneh. Iki ora bisa dibatalake. Isih ana upah sing durung dibayar? Hubungana pengurus dhisik.
