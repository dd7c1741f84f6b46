# Tanya soal tugas: ke ketuanya, dijawab, lalu bisa masuk panduan.

inquiry-ask = Tanya
inquiry-write = <b>Apa yang bikin kamu bingung?</b> Tulis saja pertanyaanmu di sini. Nanti kusampaikan ke yang memegang paket ini.
inquiry-write-here = Tulis pertanyaanmu di bawah.
inquiry-write-below = Tulis dengan membalas pesan di bawah ini.
inquiry-sent = ✓ Pertanyaanmu sudah kusampaikan. Jawabannya kukirim ke sini. Sambil nunggu, kamu bisa lanjut, atau lewati dulu tugasnya.
inquiry-enough = Masih ada { $most } pertanyaanmu yang belum dijawab. Tunggu dulu, ya.
inquiry-gone = Pertanyaan itu sudah nggak ada; mungkin orangnya minta datanya dihapus.
inquiry-came =
    ❓ <b>{ $who }</b> bertanya soal tugas di <b>{ $name }</b>:

    { $words }
inquiry-open = Lihat dan jawab
inquiry-queue = Pertanyaan
inquiry-queue-head = <b>Pertanyaan yang menunggu jawabanmu</b>, dari yang paling lama
inquiry-queue-none = Nggak ada pertanyaan yang menunggu jawabanmu.
inquiry-line = { $who }: { $words }
inquiry-head = ❓ <b>{ $who }</b> bertanya soal tugas di <b>{ $name }</b> ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }).
inquiry-words = <b>Pertanyaannya</b>
inquiry-answer = <b>Jawabannya</b>
inquiry-reply = Jawab
inquiry-later = Nanti saja
inquiry-answer-write = <b>Jawab { $who }:</b> balas pesan ini.
inquiry-answered =
    💬 Pertanyaanmu soal <b>{ $name }</b> sudah dijawab.

    ❓ { $words }
    → { $answer }
inquiry-answered-already = Pertanyaan itu sudah dijawab orang lain.
inquiry-rule = Tambahkan ke panduan
inquiry-ruled = ✓ Sudah masuk panduan <b>{ $name }</b>, sekarang versi ke-{ $versions }. Pelatih diberi tahu sebelum tugas berikutnya.
inquiry-guided-already = Yang ini sudah masuk panduan, atau belum ada jawabannya.
