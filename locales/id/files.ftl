# Apa yang salah di berkas paket, dan cara membetulkannya. Baris dan kolomnya disebut oleh yang menampilkan.

## Berkasnya

file-suffix-unknown = Jenis berkas ini belum bisa kubaca. Kirim yang berakhiran { $suffixes }, ya.
file-archive = Ini berkas terkompresi, bukan teks biasa. Kalau ini Excel, akhirannya harus .xlsx; kalau arsip, buka dulu lalu kirim isinya.
file-utf16 = Berkas ini tersimpan sebagai UTF-16. Simpan ulang dengan encoding UTF-8 (di Excel: “CSV UTF-8”), lalu kirim lagi.
file-not-utf8 = Ada huruf yang bukan UTF-8, di byte ke-{ $byte } baris ini. Simpan ulang berkasnya dengan encoding UTF-8 (di Excel: “CSV UTF-8”).
file-empty = Belum ada soal di berkas ini. Isi minimal satu baris, lalu kirim lagi.
file-too-many-lines = Berkasnya lebih dari { $limit } baris. Bagi jadi beberapa berkas, ya.
file-too-big-inside = Isi berkas ini setelah dibuka lebih dari { $limit } MB. Bagi jadi beberapa berkas, ya.
json-file-too-big = Berkas JSON ini lebih dari { $limit } MB. Simpan sebagai JSONL (satu soal per baris), lalu kirim lagi.
json-not-array = Isi berkas .json harus satu daftar soal, diapit kurung siku: [ … ]. Kalau satu soal per baris, pakai akhiran .jsonl.
json-deep-file = Isinya bertingkat terlalu dalam. Sesudah baris ini belum kubaca.
workbook-broken = Berkas Excel ini tidak bisa kubuka: rusak, terkunci sandi, atau bukan .xlsx. Buka di Excel, simpan ulang sebagai .xlsx tanpa sandi, lalu kirim lagi.
workbook-sheets = Ada beberapa lembar yang berisi soal: { $sheets }. Sisakan satu lembar saja, atau kirim sebagai berkas terpisah.
parquet-broken = Berkas Parquet ini tidak bisa kubuka. Tulis ulang berkasnya, lalu kirim lagi.
line-too-long = Baris ini lebih dari { $limit } byte. Pendekkan isinya atau pecah jadi beberapa soal.
header-not-first = Pengaturan paket ("batch") hanya boleh ada di baris pertama. Pindahkan ke atas atau hapus.

## Barisnya

row-not-object = Tiap baris harus satu objek JSON, misalnya {"{"}"prompt": "Enaknya sarapan apa?"{"}"}.
row-without-subject = Soal ini belum ada isinya. Isi salah satu: prompt, messages, text, image, atau topic.
row-doubled = Isinya sama persis dengan baris { $first }. Hapus salah satu, atau beri id yang berbeda.
id-doubled = Id “{ $id }” sudah dipakai di baris { $first }. Tiap soal harus punya id sendiri.
prompt-and-messages = prompt dan messages terisi dua-duanya. Pilih satu saja, ya.
json-malformed = JSON-nya tidak terbaca mulai huruf ke-{ $position }. Coba cek tanda kutip, koma, atau kurung di sekitar situ.
json-doubled-key = “{ $key }” tertulis dua kali di objek yang sama. Sisakan satu.
json-not-a-number = { $found } bukan angka yang sah di JSON. Ganti dengan angka biasa atau null.
json-number = Ada angka yang terlalu besar. Tulis sebagai teks, di antara tanda kutip.
json-too-deep = Isinya bertingkat terlalu dalam. Paling dalam { $limit } tingkat, ya.

## Tabelnya

table-without-subject = Baris judulnya belum punya kolom prompt, messages, text, image, atau topic. Tambahkan salah satu, supaya aku tahu mana soalnya.
table-too-wide = Ada { $number } kolom, padahal paling banyak { $limit }. Kurangi dulu kolomnya.
record-cells = Ada { $found } sel di sini, padahal baris judul punya { $wanted } kolom. Biasanya karena ada koma atau titik koma di dalam teks yang tidak diapit tanda kutip ganda.
record-open-quote = Tanda kutip ganda dibuka di sini tapi tidak pernah ditutup, atau isi selnya lebih dari { $limit } huruf. Baris sesudahnya belum kubaca.
record-malformed = Tanda kutip ganda di baris ini tidak pas. Apit seluruh sel dengan tanda kutip ganda, dan tulis dua kali ("") kalau dipakai di dalam teks.
column-without-name = Kolom ke-{ $number } ada isinya, tapi judulnya kosong. Beri judul atau hapus kolomnya.

cell-formula = Sel ini berisi rumus: { $found }. Salin, lalu tempel sebagai nilai (paste values), supaya isinya tidak berubah.
cell-error = Sel ini berisi galat { $found }. Isi dengan teks yang benar, atau kosongkan.
cell-bytes = Isinya bukan teks atau angka. Simpan kolom ini sebagai teks, atau hapus.

## Kolomnya

field-twice = Kolom { $field } ada dua. Sisakan satu.
field-not-text = Ini harus berupa teks, di antara tanda kutip.
field-blank = Isinya kosong atau cuma spasi. Isi, atau hapus sekalian.
field-too-long = Panjangnya { $length } huruf, padahal batasnya { $limit }. Pendekkan dulu, ya.
field-not-tag = “{ $found }” bukan kode bahasa yang kukenal bentuknya. Contoh yang benar: id, jv, su, id-x-gaul, jv-x-krama.
field-not-picture = “{ $found }” bukan gambar yang bisa kukirim. Isi alamat https, atau file id dari Telegram.
field-not-object = Ini harus objek JSON, misalnya {"{"}"comparison": "a"{"}"}.
field-not-messages = Ini harus daftar pesan JSON yang masing-masing berisi role dan content saja, misalnya [{"{"}"role": "user", "content": "Halo"{"}"}].
message-role = role harus salah satu dari: { $roles }.
messages-too-many = Ada { $number } pesan, padahal paling banyak { $limit }. Ringkas dulu percakapannya.
field-not-candidates = Ini harus daftar jawaban: teks saja, atau objek JSON berisi id, text, dan model.
candidates-too-many = Ada { $number } jawaban, padahal paling banyak { $limit }. Kurangi dulu, ya.
candidate-field-unknown = “{ $field }” tidak kukenal di sebuah jawaban. Yang ada cuma id, text, dan model.
candidate-id-doubled = Dua jawaban memakai id “{ $id }”. Beri id yang berbeda.
candidates-identical = Jawaban “{ $first }” dan “{ $second }” isinya sama persis. Ganti atau hapus salah satu.
candidates-two-ways = Jawaban AI ada di candidates dan juga di kolom candidate_a, candidate_b, … Pilih satu cara saja.
model-without-candidate = Ada model_{ $letter }, tapi candidate_{ $letter } kosong. Isi jawabannya, atau kosongkan modelnya.

## Setelan paket (di keterangan berkas atau baris pertama)

wish-unreadable = Bagian “{ $found }” tidak kupahami. Tulis sebagai nama=nilai, misalnya: overlap=3 name="Uji coba".
wish-twice = { $wish } ditulis dua kali. Sisakan satu.
wish-unknown = Aku tidak kenal “{ $wish }”. Yang bisa diatur: { $wishes }.
wish-kind-unknown = Jenis tugas “{ $kind }” tidak ada. Pilih dari: { $kinds }.
wish-not-number = { $wish } harus bilangan bulat dari { $low } sampai { $high }, ditulis angka saja.
wish-not-text = { $wish } harus berupa teks.
wish-too-long = { $wish } panjangnya { $length } huruf, padahal batasnya { $limit }. Pendekkan dulu, ya.
wish-not-tag = { $wish } harus kode bahasa, misalnya id, jv, atau id-x-gaul.
wish-not-tags = { $wish } harus daftar kode bahasa yang berbeda-beda, paling banyak { $limit }, dipisah koma, misalnya id,id-x-gaul,jv.
wish-not-among = { $wish } harus salah satu dari: { $choices }.
wish-not-list = { $wish } harus daftar nama yang berbeda-beda, dipisah koma.
wish-dimensions = Paling banyak { $limit } dimensi, masing-masing paling panjang { $length } huruf.
wish-labels = Paling banyak { $limit } label, masing-masing paling panjang { $length } huruf.
wish-choose = { $wish } harus one (pilih satu label) atau several (boleh beberapa).
wish-lease = { $wish } harus antara { $low } menit dan { $high } hari, misalnya 30m atau 2h (h untuk jam).
wish-window = { $wish } antara { $low } jam dan { $high } hari, misalnya 48h (h untuk jam); 0 berarti sampai paket ditutup.
wish-share = { $wish } dalam persen, dari 0 sampai { $high }, misalnya 10; none berarti tanpa.
wish-deadline = { $wish } ditulis 3h (jam), 2d (hari), tanggal seperti 2026-12-24, atau dengan jamnya: 2026-12-24T18:00 (WIB); 0 berarti tanpa tenggat.
deadline-off = { $wish } harus sesudah sekarang dan paling jauh { $days } hari lagi.
wish-yes-or-no = { $wish } cuma bisa yes atau no.
wish-cap = { $wish } harus antara { $low } menit dan { $high } jam, misalnya 20m.
wish-level = { $wish } cuma 1, 2, atau 3; untuk bahasa boleh juga dasar, lancar, atau penutur-asli.
wish-region = { $wish }: “{ $region }” tidak kukenal. Tulis nama provinsi atau kabupaten/kotanya, misalnya jawa-timur atau kota-malang, atau kode Kemendagri-nya, misalnya 35.73.
wish-quotas = { $wish } ditulis ragam@daerah:jumlah, dipisah koma, misalnya jv-x-ngoko@jawa-timur:200. Paling banyak { $limit } kuota yang berbeda.
wish-quotas-off = Yang diminta { $tag }, tapi tidak ada kuota untuk itu. Tambahkan kuotanya, atau ganti target.
wish-rates = { $wish } ditulis nama:faktor, dipisah koma, misalnya rewrite:2,1000+:1.5,hukum:1.3,jv:1.25. Paling banyak { $limit } nama yang berbeda; faktornya 0.1 sampai 10 dengan paling banyak dua angka di belakang titik.
wish-rates-fall = { $wish }: bahan yang lebih panjang tidak boleh dibayar lebih sedikit. Faktor panjang mulai dari 1 dan naik terus, misalnya 1000+:1.25,3000+:1.5.
wish-pay-or-hourly = Pilih salah satu: pay (per tugas) atau hourly (per jam). Isi yang tidak dipakai dengan 0.

# Berkas latihan.
course-stage-unknown = Isi stage cuma boleh dari: { $stages }.
course-theory-text = Baris materi butuh kolom text.
course-explanation = Baris latihan butuh kolom explanation: penjelasan yang muncul begitu dijawab.
course-exam-gold = Soal ujian butuh gold dari jenis yang punya kunci.
course-row-kinds = kinds di baris ini harus bagian dari kinds paketnya: { $kinds }.
course-too-long = Satu latihan paling banyak { $limit } baris.
wish-of-a-course = { $wish } cuma buat latihan. Tambahkan course=yes, atau hapus { $wish }.
wish-proves = { $wish } diisi nama yang dibuktikan, boleh dengan tingkat { $low }–{ $high } di belakangnya, misalnya proves=kesehatan:2.
wish-span = { $wish } paling lama { $high } hari, misalnya 24h atau 30d (h untuk jam, d untuk hari); 0 berarti tanpa.
