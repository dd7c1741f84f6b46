# Privasi: naon nu disimpen, idin, data kuring, ngabenerkeun, mupus.

privacy =
    <b>Naon nu disimpen, jeung keur naon</b>
    • Nomer akun jeung ngaran Telegram anjeun, sangkan bot nyaho ieu téh anjeun.
    • Basa, daérah, widang, jeung jam gawé nu dieusi ku anjeun, sangkan tugasna cocog.
    • Jawaban, tulisan, jeung unggal parobahanana, sabab ti dinya AI diajar.
    • Lilana ngagarap unggal tugas, sangkan beban jeung upahna bisa diitung adil.
    • Salinan pesen anjeun ka bot, kira-kira 30 poé, sangkan teu aya nu leungit mun bot pareum.

    Dina berkas hasil, ngaran jeung nomer akun anjeun moal milu; nu aya ngan kode acak. Eusi poto teu dicokot, lokasi jeung nomer kontak teu disimpen; pesen sora ngan disimpen mun tugasna memang ménta rekaman.
    Mupus pesen di Telegram teu mupus jawaban nu geus dikirim, sabab bot teu dibéjaan.
privacy-operator =
    <b>Nu tanggung jawab</b>: { $name }
    Kontak: { $contact }
    Server: { $place }. Telegram sorangan nyimpen pesen di luar Indonésia.
privacy-operator-unknown = Nu tanggung jawab: tanyakeun ka nu ngondang anjeun. Telegram sorangan nyimpen pesen di luar Indonésia.
privacy-consents = <b>Idin ti anjeun</b> (pencét mun rék ngarobah, langsung lumaku)
consent-given = ✓ { $topic } <i>(ti { DATETIME($at, dateStyle: "medium") }, vérsi { $version })</i>
consent-withdrawn = ✗ { $topic } <i>(ti { DATETIME($at, dateStyle: "medium") }, vérsi { $version })</i>
consent-never = ✗ { $topic } <i>(can dijawab)</i>
privacy-topic-work = nyimpen jawaban sangkan anjeun bisa dibéré tugas
privacy-topic-training = maké jawaban anjeun keur ngalatih modél AI
privacy-topic-publishing = nerbitkeun jawaban anjeun tanpa ngaran dina kumpulan data
privacy-topic-contact = ngahubungi anjeun mun aya tugas atawa béja anyar
privacy-short-work = Milu tugas
privacy-short-training = Ngalatih AI
privacy-short-publishing = Terbitkeun
privacy-short-contact = Hubungi kuring
privacy-given = Oké, idinna dicatet.
privacy-withdrawn =
    { $topic ->
        [work] Idinna dicabut. Tugas nu dicekel ku anjeun geus dibalikkeun, jeung moal aya tugas anyar nepi ka diidinan deui.
        [training] Idinna dicabut. Jawaban anjeun teu milu deui dina berkas hasil saterusna.
        [publishing] Idinna dicabut. Nu geus terbit teu bisa ditarik, nu saterusna teu milu.
       *[contact] Idinna dicabut. Anjeun moal dikiriman béja deui.
    }
work-withdrawn = Idin “{ privacy-short-work }” keur dicabut ku anjeun. Idinan deui heula di /privasi, nya.
idle-withdrawn = Idin “{ privacy-short-work }” keur dicabut ku anjeun, jadi teu aya tugas. Rék milu deui? Idinan di /privasi.

consents-anew = <b>Kecap-kecap idinna robah</b> (baheula vérsi { $was }, ayeuna { $version }). Baca deui lalaunan, tuluy centang nu disatujuan ayeuna. Saméméh dijawab, idin nu heubeul angger lumaku, ngan can aya tugas anyar.
consents-later = Engké wé
consents-read = Baca jeung pilih
consents-answered = ✓ Oké, pilihanana dicatet.
idle-consents = Kecap-kecap idinna robah ti saprak anjeun milu. Baca heula jeung pilih deui, tuluy tugasna lanjut.
work-consents = Kecap-kecap idinna robah. Buka /tugas heula, baca, jeung pilih deui nya.

privacy-data = Data kuring
privacy-data-file = 📄 Sagala nu disimpen ngeunaan anjeun, dina wangun JSON. Simpen sing ati-ati: ngaran jeung tulisan anjeun aya di jerona.
privacy-data-sent = Datana geus dikirim.
privacy-correct = Benerkeun
privacy-no-region = can dieusi

privacy-erase = Pupus kuring
privacy-erase-ask =
    <b>Mupus sagala ngeunaan anjeun?</b>

    Nu leungit ayeuna kénéh:
    • ngaran jeung nomer akun Telegram anjeun
    • profil, bukti kaahlian, peran, jeung kabéh idin
    • rekaman sora, salinan pesen, jeung tulisan nu can dikirim
    • kabéh tulisan nu teu diidinan terbit ku anjeun

    Nu tetep aya, tapi tanpa ngaran anjeun: pilihan jeung peunteun nu dipencét, tulisan nu diidinan terbit, jeung catetan upah nu kudu disimpen. Éta kabéh teu milu deui dina berkas hasil mana waé. Tulisan nu meunang terbit rék dipupus sakalian? Cabut heula idin “Terbitkeun” di /privasi.

    Nu teu bisa ditarik: berkas hasil nu geus diunduh atawa terbit. Di dinya memang teu aya ngaran anjeun.

    Ieu teu bisa dibolaykeun. Rék nyimpen data heula? Pencét “{ privacy-keep }”, tuluy “{ privacy-data }”.
privacy-erase-now = Enya, pupus kuring
privacy-keep = Teu jadi
privacy-erased =
    ✓ <b>Anjeun geus dipupus.</b>

    Nomer bukti: <code>{ $receipt }</code>
    Tanggal: { DATETIME($at, dateStyle: "long") }
    Ku nomer éta pamupusanana bisa dibuktikeun, tanpa nyaho saha anjeun. Pesen heubeul dina chat ieu bisa dipupus sorangan.

    Hatur nuhun geus milu. Mun jaga rék mimitian deui ti awal: /start
privacy-stranger = Di dieu teu aya nanaon ngeunaan anjeun. Rék mimitian? Pencét /start.

profile-minor = Tétéla umur kuring can 18
minor-ask =
    <b>Tétéla anjeun can 18 taun?</b>

    Hatur nuhun geus jujur. Mun bener, sagala ngeunaan anjeun dipupus ayeuna, kawas dina “{ privacy-erase }”, jeung anjeun teu bisa daptar deui. Ieu teu bisa dibolaykeun. Aya upah nu can dibayar? Hubungi heula pangurusna.
