# Siaran: satu pesan untuk banyak orang.

broadcast-how =
    📣 <b>Mau kabari siapa?</b>

    Tulis <code>/siaran</code>, lalu pesannya di baris bawahnya. Atau balas pesan yang sudah kamu tulis dengan <code>/siaran</code>.

    Bisa dipersempit, misalnya:
    <code>/siaran lang=jv active=30d</code>
    untuk penutur Jawa yang aktif 30 hari terakhir. Ada juga role=, batch=, dan idle=14d (yang 14 hari ini belum muncul).

    Belum langsung terkirim, kok: nanti kutunjukkan dulu sampai ke berapa orang.
broadcast-word = “{ $found }” belum kupahami. Yang bisa dipakai: { $names }, masing-masing sekali, ditulis nama=nilai.
broadcast-days = { $name } diisi jumlah hari, dari 1 sampai { $limit }, misalnya 30d.
broadcast-role = role diisi salah satu: { $roles }.
broadcast-lang = lang diisi salah satu: { $languages }.
broadcast-too-long = Pesannya { $length } huruf, padahal paling banyak { $limit }. Pendekkan dulu, ya.
broadcast-gone = Siaran ini sudah dikirim atau dibuang.
broadcast-draft =
    { $people ->
        [0] 📣 Belum ada yang bisa menerima siaran ini.
       *[other] 📣 <b>Siaran untuk { $people } orang</b>, belum dikirim.
    }
broadcast-narrowed = Cuma: { $words }
broadcast-left-out = { $people } orang lain nggak ikut: belum setuju dihubungi, lagi jeda, atau nggak terjangkau.
broadcast-preview = Pesannya
broadcast-send = Kirim ke { $people } orang
broadcast-drop = Buang
broadcast-to-all = Semua
broadcast-to-trainers = Pelatih
broadcast-to-active = Aktif 30 hari ini
broadcast-to-idle = Lama nggak muncul
broadcast-going = 📣 Terkirim ke { $sent } dari { $people } orang.
broadcast-second-thoughts = Mulai jalan 30 detik lagi. Berubah pikiran? Masih bisa dibatalkan.
broadcast-lost = { $people } orang nggak terjangkau.
broadcast-stopped = { $people } orang nggak jadi dikirimi.
broadcast-stop = Batalkan
broadcast-look = Lihat lagi
broadcast-text =
    📣 <b>Kabar dari pengelola</b>

    { $text }
