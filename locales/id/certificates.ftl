# Sertifikat dan pemeriksaannya.

certificate-get = Ambil sertifikat
certificate-mine = Sertifikatku
certificate-ask = <b>Nama di sertifikat mau ditulis apa?</b>
certificate-own = Pakai “{ $name }”
certificate-other = Nama lain
certificate-nameless = Tanpa nama
certificate-write = Balas pesan ini dengan nama yang kamu mau, persis seperti mau ditulis.
certificate-asked = Balas pesan di bawah dengan namamu ya.
certificate-name-rule = Nama di sertifikat paling panjang { $limit } huruf. Boleh huruf, angka, spasi, titik, koma, petik, dan strip; tanpa emoji.
certificate-letters = Huruf ini belum bisa kugambar di sertifikat: { $letters }. Tulis namanya dengan huruf lain ya, lewat Sertifikatku di /latihan.
certificate-made = Sertifikatmu lagi dibuat, sebentar lagi kukirim.
certificate-none = Sertifikat itu nggak ada.
certificate-head = 📜 <b>Sertifikatmu</b>
certificate-facts =
    <b>{ $course }</b>
    Nama: { $name }
    Lulus: { DATETIME($passed, dateStyle: "long") }
certificate-no-name = <i>tanpa nama</i>
certificate-code = Kode: <code>{ $code }</code>
certificate-shown = Siapa pun yang memeriksa kode ini melihat namamu.
certificate-hidden = Siapa pun yang memeriksa kode ini nggak melihat namamu, cuma bahwa sertifikatnya asli.
certificate-show = Tampilkan namaku
certificate-hide = Sembunyikan namaku
certificate-again = Kirim lagi
certificate-rename = Ganti nama
certificate-png = 📜 Selamat! Ini sertifikat <b>{ $course }</b> kamu.
certificate-pdf = Yang ini buat dicetak atau dilampirkan.
certificate-lost = Sertifikat <b>{ $course }</b> mungkin belum sampai. Kalau belum ada di atas, minta lagi lewat Sertifikatku di /latihan.

paper-certificate = SERTIFIKAT
paper-given = diberikan kepada
paper-given-nameless = diberikan kepada pemegang kode di bawah ini
paper-has-passed = yang telah lulus ujian
paper-passed = Lulus
paper-until = Berlaku sampai
paper-ever = Tanpa batas waktu
paper-date = { DATETIME($at, dateStyle: "long") }
paper-code = Kode
paper-how = Periksa keasliannya: pindai kode QR, atau kirim /cek dan kode ini ke @{ $bot } di Telegram.
paper-how-nameless = Periksa keasliannya: kirim /cek dan kode ini ke bot Latihin di Telegram.

check-valid = ✓ <b>Asli dan masih berlaku.</b>
check-expired = ⌛ <b>Asli, tapi sudah kedaluwarsa.</b>
check-revoked = ✗ <b>Asli, tapi sudah dicabut.</b>
check-unknown = ✗ <b>Kode ini nggak dikenal.</b> Coba cek lagi ketikannya: 28 huruf dan angka, besar kecilnya bebas.
check-course =
    Lulus: <b>{ $course }</b>
    Tanggal: { DATETIME($passed, dateStyle: "long") }
check-expires = Berlaku sampai: { DATETIME($until, dateStyle: "long") }
check-name = Nama: <b>{ $name }</b>
check-nameless = Namanya nggak ditampilkan; begitu pilihan pemegangnya.
check-how = Ketik <code>/cek</code> lalu kode di sertifikatnya. Besar kecil huruf dan tanda hubung bebas.
check-too-often = Sudah { $most } kode dalam sejam. Lanjut sebentar lagi ya.

menu-cek = Cek sertifikat
command-cek = cek sertifikat asli atau bukan
