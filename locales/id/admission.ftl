# Siapa yang minta ikut, dan jawaban admin.

admission-asked = 🙋 <b>{ $name }</b> mau ikut. Terima?
admission-accept = Terima
admission-decline = Tolak
admission-accepted =
    🎉 <b>Kamu diterima!</b>

    Yuk lanjut: tinggal beberapa pertanyaan singkat.
admission-declined =
    Makasih sudah mau ikut 🙏

    Untuk sekarang kami belum bisa menerimamu. Nama dan pesanmu sudah dihapus. Kalau menurutmu ini keliru, minta link undangan ke pengelolanya.
admission-decided = Ini sudah diputuskan, atau orangnya sudah pergi.
admission-was-accepted = ✅ <b>{ $name }</b> diterima, dan sudah dikabari.
admission-was-declined = <b>{ $name }</b> ditolak, dan dikabari baik-baik. Namanya sudah dihapus.
admission-queue = 🙋 <b>Menunggu diterima</b>
admission-nobody = Nggak ada lagi yang menunggu.
admission-line = { $number }. <b>{ $name }</b>, sejak { DATETIME($since, dateStyle: "medium", timeStyle: "short") }
admission-accept-one = Terima { $number }
admission-decline-one = Tolak { $number }
