# Soal kunci satu paket, buat yang mengurus paketnya.

batch-keys = Soal kunci
keys-none = Paket <b>{ $name }</b> belum punya soal kunci. Isi kolom <code>gold</code> waktu kirim paket; kalau pelatih tepercaya sepakat bulat, bot juga bikin sendiri.
keys-head =
    <b>Soal kunci { $name }</b>
    Dipakai: { $used }. Diragukan: { $doubtful }. Sekitar { $share }% tugas tiap pelatih, dua kali lipat buat yang baru.
key-line =
    { $key } · { $state ->
        [used] dipakai
        [missed] diragukan, kebanyakan orang menjawab lain
        [leaked] diragukan, kuncinya mungkin bocor
       *[retired] pensiun
    }{ $made ->
        [1] {" "}· dari kesepakatan pelatih
       *[other] {""}
    }
    Dijawab { $answered } kali, { $known } tepat
key-back = Pakai lagi { $key }
key-retire = Pensiunkan { $key }
key-is-back = Oke, soal itu dipakai lagi. Hitungannya mulai dari nol.
key-is-retired =
    Soal itu sudah dipensiunkan.{ $told ->
        [0] {""}
       *[other] {" "}{ $told } orang yang keliru dikabari jawaban benarnya, buat belajar.
    }
gold-open = Lihat soal kunci
gold-missed = Soal kunci { $key } di paket <b>{ $batch }</b> kuhentikan dulu: dari { $answered } orang, cuma { $known } yang menjawab seperti kuncinya. Mungkin kuncinya yang keliru. Sambil menunggu kamu cek, nilai siapa pun nggak kena.
gold-leaked = Soal kunci { $key } di paket <b>{ $batch }</b> kuhentikan dulu: belakangan dijawab jauh lebih cepat dan selalu tepat ({ $known } dari { $answered }). Mungkin kuncinya sudah bocor.
