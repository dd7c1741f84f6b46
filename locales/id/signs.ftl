# Tanda bahwa hasil seseorang perlu dilihat manusia; bukan hukuman.

signs-open = Perlu dilihat
signs-none = Nggak ada yang perlu dilihat. 👍
signs-head = <b>Perlu dilihat</b>
signs-what = Ini cuma tanda, bukan bukti curang, dan yang terjadi otomatis cuma yang ada di aturan paketnya. Cek hasilnya dulu; kalau perlu, tanyakan ke orangnya.
sign-line =
    <b>{ $name }</b>, paket { $batch }, { DATETIME($at, dateStyle: "medium") }
    { $what }
sign-side = Hampir selalu memilih sisi yang sama: { $hits } dari { $number }, padahal urutannya diacak (wajarnya sekitar { $share }%).
sign-pattern = Pilihannya berpola berulang: { $hits } dari { $number } cocok dengan polanya (wajarnya sekitar { $share }%).
sign-flat = Nilainya rata semua di { $hits } dari { $number } tugas; pelatih lain cuma di sekitar { $share }%.
sign-same = Jawabannya sama terus: { $hits } dari { $number }; pelatih lain menjawab begitu di sekitar { $share }%.
sign-fast = Lebih cepat daripada orang bisa membaca: { $hits } dari { $number } tugas selesai dalam kurang dari seperlima waktu yang biasa (batas wajar dari kami sekitar { $share }%).
sign-pasted = Teksnya muncul terlalu cepat buat sempat diketik: { $hits } dari { $number } dalam kurang dari sepertiga waktu yang biasa (batas wajar dari kami sekitar { $share }%). Mungkin ditempel.
sign-guessed = Lebih sering salah daripada pelatih lain, seperti menebak: { $hits } dari { $number } (wajarnya sekitar { $share }%).
sign-repeats = Waktu soal yang sama ditanyakan lagi dengan sisi ditukar, jawabannya beda: { $hits } dari { $number }.
sign-gold = Soal kunci yang dijawab keliru: { $hits } dari { $number }.
sign-leak = Soal kunci hampir selalu tepat, tapi di soal lain { $hits } dari { $number } beda dari yang lain. Mungkin kuncinya bocor.
sign-skips = Berturut-turut dilewati: { $number } tugas.
sign-rejected = Ditolak peninjau: { $hits } dari { $number } (aturannya mulai { $share }%).
sign-copies = Teksnya hampir sama dengan tulisan orang lain, padahal nggak ada di soalnya: { $hits } dari { $number } teks.
sign-sync = Menjawab soal yang sama di detik-detik yang sama dengan orang lain: { $hits } dari { $number } (wajarnya sekitar { $share }%).
sign-mistakes = Salahnya sama persis dengan salahnya orang lain: { $hits } dari { $number } jawaban yang keliru atau meragukan (wajarnya sekitar { $share }%).
sign-favour = Di antara peninjau dan penulis: diterima { $hits } dari { $number }, sedangkan di tempat lain sekitar { $share }%.
sign-person = Lihat { $name }
sign-seen = Biarkan: { $name }
sign-pause = Jeda sehari: { $name }
sign-was-seen = Oke, dicatat. Tanda baru hanya muncul dari hasil sesudah ini.
