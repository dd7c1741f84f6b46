# Sertipikat jeung mariksana.

certificate-get = Cokot sertipikat
certificate-mine = Sertipikat kuring
certificate-ask = <b>Ngaran dina sertipikat rék ditulis naon?</b>
certificate-own = Maké “{ $name }”
certificate-other = Ngaran séjén
certificate-nameless = Tanpa ngaran
certificate-write = Bales pesen ieu ku ngaran nu dipikahayang, persis saperti rék ditulis.
certificate-asked = Bales pesen di handap ku ngaran anjeun nya.
certificate-name-rule = Ngaran dina sertipikat pangpanjangna { $limit } hurup. Meunang hurup, angka, spasi, titik, koma, petik, jeung strip; tanpa emoji.
certificate-letters = Hurup ieu can bisa digambar dina sertipikat: { $letters }. Tulis ku hurup séjén nya, ti Sertipikat kuring dina /latihan.
certificate-made = Sertipikat anjeun keur dijieun, sakeudeung deui dikirim.
certificate-none = Sertipikat éta teu aya.
certificate-head = 📜 <b>Sertipikat anjeun</b>
certificate-facts =
    <b>{ $course }</b>
    Ngaran: { $name }
    Lulus: { DATETIME($passed, dateStyle: "long") }
certificate-no-name = <i>tanpa ngaran</i>
certificate-code = Kode: <code>{ $code }</code>
certificate-shown = Saha waé nu mariksa kode ieu ningali ngaran anjeun.
certificate-hidden = Saha waé nu mariksa kode ieu teu ningali ngaran anjeun, ngan yén sertipikatna asli.
certificate-show = Témbongkeun ngaran kuring
certificate-hide = Sumputkeun ngaran kuring
certificate-again = Kirim deui
certificate-rename = Ganti ngaran
certificate-png = 📜 Wilujeng! Ieu sertipikat <b>{ $course }</b> anjeun.
certificate-pdf = Nu ieu keur dicitak atawa dilampirkeun.
certificate-lost = Sertipikat <b>{ $course }</b> bisa jadi can nepi. Lamun can aya di luhur, ménta deui ti Sertipikat kuring dina /latihan.

paper-certificate = SERTIPIKAT
paper-given = dibikeun ka
paper-given-nameless = dibikeun ka nu nyekel kode di handap ieu
paper-has-passed = nu geus lulus ujian
paper-passed = Lulus
paper-until = Lumaku nepi ka
paper-ever = Tanpa wates waktu
paper-date = { DATETIME($at, dateStyle: "long") }
paper-code = Kode
paper-how = Pariksa aslina: pindai kode QR, atawa kirim /cek jeung kode ieu ka @{ $bot } dina Telegram.
paper-how-nameless = Pariksa aslina: kirim /cek jeung kode ieu ka bot Latihin dina Telegram.

check-valid = ✓ <b>Asli jeung masih lumaku.</b>
check-expired = ⌛ <b>Asli, tapi geus kadaluwarsa.</b>
check-revoked = ✗ <b>Asli, tapi geus dicabut.</b>
check-unknown = ✗ <b>Kode ieu teu dipikawanoh.</b> Pariksa deui ketikanana: 28 hurup jeung angka, badag leutikna bébas.
check-course =
    Lulus: <b>{ $course }</b>
    Tanggal: { DATETIME($passed, dateStyle: "long") }
check-expires = Lumaku nepi ka: { DATETIME($until, dateStyle: "long") }
check-name = Ngaran: <b>{ $name }</b>
check-nameless = Ngaranna teu ditémbongkeun; kitu pilihan nu bogana.
check-how = Ketik <code>/cek</code> tuluy kode dina sertipikatna. Badag leutik hurup jeung strip bébas.
check-too-often = Geus { $most } kode dina sajam. Teruskeun sakeudeung deui nya.

menu-cek = Pariksa sertipikat
command-cek = mariksa sertipikat asli atawa henteu
