# Sertifikat lan mriksane.

certificate-get = Njupuk sertifikat
certificate-mine = Sertifikatku
certificate-ask = <b>Jeneng ing sertifikat arep ditulis apa?</b>
certificate-own = Nganggo “{ $name }”
certificate-other = Jeneng liya
certificate-nameless = Tanpa jeneng
certificate-write = Balesen pesen iki nganggo jeneng sing dikarepake, persis kaya arep ditulis.
certificate-asked = Balesen pesen ing ngisor nganggo jeneng sampeyan ya.
certificate-name-rule = Jeneng ing sertifikat paling dawa { $limit } aksara. Oleh aksara, angka, spasi, titik, koma, petik, lan strip; tanpa emoji.
certificate-letters = Aksara iki durung bisa digambar ing sertifikat: { $letters }. Tulisen nganggo aksara liya ya, saka Sertifikatku ing /latihan.
certificate-made = Sertifikat sampeyan lagi digawe, sedhela maneh dikirim.
certificate-none = Sertifikat kuwi ora ana.
certificate-head = 📜 <b>Sertifikat sampeyan</b>
certificate-facts =
    <b>{ $course }</b>
    Jeneng: { $name }
    Lulus: { DATETIME($passed, dateStyle: "long") }
certificate-no-name = <i>tanpa jeneng</i>
certificate-code = Kode: <code>{ $code }</code>
certificate-shown = Sapa wae sing mriksa kode iki weruh jeneng sampeyan.
certificate-hidden = Sapa wae sing mriksa kode iki ora weruh jeneng sampeyan, mung yen sertifikate asli.
certificate-show = Ketokna jenengku
certificate-hide = Dhelikna jenengku
certificate-again = Kirim maneh
certificate-rename = Ganti jeneng
certificate-png = 📜 Slamet! Iki sertifikat <b>{ $course }</b> sampeyan.
certificate-pdf = Sing iki kanggo dicithak utawa dilampirake.
certificate-lost = Sertifikat <b>{ $course }</b> mbokmenawa durung tekan. Yen durung ana ing dhuwur, jaluken maneh saka Sertifikatku ing /latihan.

paper-certificate = SERTIFIKAT
paper-given = diwenehake marang
paper-given-nameless = diwenehake marang sing nduwe kode ing ngisor iki
paper-has-passed = sing wis lulus ujian
paper-passed = Lulus
paper-until = Lumaku nganti
paper-ever = Tanpa wates wektu
paper-date = { DATETIME($at, dateStyle: "long") }
paper-code = Kode
paper-how = Priksanen asline: pindhai kode QR, utawa kirimen /cek lan kode iki menyang @{ $bot } ing Telegram.
paper-how-nameless = Priksanen asline: kirimen /cek lan kode iki menyang bot Latihin ing Telegram.

check-valid = ✓ <b>Asli lan isih lumaku.</b>
check-expired = ⌛ <b>Asli, nanging wis kadaluwarsa.</b>
check-revoked = ✗ <b>Asli, nanging wis dicabut.</b>
check-unknown = ✗ <b>Kode iki ora dikenal.</b> Coba dideleng maneh ketikane: 28 aksara lan angka, gedhe cilike bebas.
check-course =
    Lulus: <b>{ $course }</b>
    Tanggal: { DATETIME($passed, dateStyle: "long") }
check-expires = Lumaku nganti: { DATETIME($until, dateStyle: "long") }
check-name = Jeneng: <b>{ $name }</b>
check-nameless = Jenenge ora diketokake; kuwi pilihane sing nduwe.
check-how = Ketiken <code>/cek</code> banjur kode ing sertifikate. Gedhe cilike aksara lan strip bebas.
check-too-often = Wis { $most } kode sajrone sakjam. Diterusake sedhela maneh ya.

menu-cek = Priksa sertifikat
command-cek = mriksa sertifikat asli apa ora
