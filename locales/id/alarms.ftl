# Kabar buat yang mengurus: ada yang perlu dilihat, sekali saja, dengan apa yang bisa dilakukan.

alarm-nearly =
    🏁 <b>{ $name }</b> { $left ->
        [0] sudah beres semua. Tinggal ditutup dan diekspor.
       *[other] hampir beres: { $share }%, tinggal { $left } giliran. Habis itu bisa ditutup dan diekspor.
    }
alarm-stuck = 🐢 <b>{ $name }</b> macet: sehari penuh nggak ada yang selesai, padahal masih { $left } giliran. Coba undang orang, naikkan upah, atau longgarkan syaratnya.
alarm-falling = 📉 <b>{ $name }</b>: kesepakatan turun dari { $before }% jadi { $after }% dalam sehari. Lihat gambarnya, lalu cek panduan dan tugas yang baru.
alarm-broken = 🧩 <b>{ $name }</b>: { $aside } tugas disisihkan karena dibilang rusak. Periksa dulu; mungkin isinya salah semua.
alarm-gold = 🔑 <b>{ $name }</b>: soal kunci { $key } dijawab lain oleh { $missed } dari { $answered } orang. Mungkin kuncinya yang salah. Sementara nggak kupakai.
alarm-asked = 👀 <b>{ $name }</b>: aturannya minta orang melihat hasil { $people } orang. Biarkan, atau jeda sehari.
alarm-outbox = 📮 { $number } kabar belum terkirim lebih dari setengah jam. Cek sambungan ke Telegram di server: latihin doctor.
alarm-inbox = ⏳ Ada pesan yang sudah { $minutes } menit belum terjawab. Cek server: latihin doctor.
alarm-disk = 💾 Ruang di server tinggal { $free } GB. Kosongkan atau tambah sebelum penuh; kalau penuh, bot berhenti.
alarm-batch = Buka paketnya
alarm-off = Jangan kabari lagi
alarm-on = Kabari kalau ada apa-apa
alarm-will = Oke, aku kabari kalau ada yang macet, rusak, atau hampir beres. Tiap hal cukup sekali.
alarm-will-not = Oke, aku nggak kirim kabar begini lagi. Kapan pun bisa dinyalakan lagi.
