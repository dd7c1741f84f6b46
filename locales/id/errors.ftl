# Kenapa sesuatu nggak bisa, dan enaknya gimana. Sering muncul di atas tombol: singkat.

already-applied = Yang itu sudah tercatat.
already-chosen = Sudah dipilih tadi. Kalau mau ganti, tekan { go-back } atau /ubah.
button-unknown = Tombol itu sudah nggak berlaku.
too-much-at-once = Wah, banyak banget sekaligus. Yang sebelum pesan ini sudah kubaca semua; pesan ini dan yang sesudahnya belum. Kirim lagi pelan-pelan ya.
not-allowed =
    { $right ->
        [work] Perintah ini buat yang mengerjakan tugas. Peranmu cuma melihat.
        [review] Perintah ini buat peninjau dan admin.
       *[other] Perintah ini buat admin.
    }
only-looks = Peranmu pengamat: kamu bisa lihat paket dan angkanya, tapi nggak ada tugas buatmu. Lihat /bantuan.
not-your-task = Itu bukan tugasmu.
no-open-task = Lagi nggak ada tugas yang terbuka. Ambil dulu lewat /tugas ya.
nothing-to-answer = { no-open-task } Kalau ini balasan untuk salah satu pesanku, tulis sambil membalas pesan itu.
nothing-to-change = Belum ada jawaban yang bisa diubah. Kerjakan satu dulu lewat /tugas, yuk.
nothing-written = Belum ada tulisannya. Ketik dulu, baru kirim.
tap-instead = Yang ini dijawab pakai tombol ya, bukan tulisan.
task-finished = Tugas itu sudah selesai.
task-lapsed = Waktunya sudah habis dan tugas itu sudah diambil orang lain.
task-moved-on = Tugas itu sudah lanjut ke pertanyaan lain.
skip-not-now = Yang ini lagi nggak bisa dilewati.
unknown-choice = Pilihan itu nggak ada di sini.
words-needed = Hmm, belum ada katanya. Tulis pakai huruf ya.
too-long = Kepanjangan: { $length } karakter, paling banyak { $limit }. Tolong dipendekin dulu.
batch-not-open = Paket { $name } lagi nggak dibuka. Jawabanmu yang sudah tersimpan aman kok.
change-too-late = Paket { $name } sudah ditutup, jadi jawabannya nggak bisa diubah lagi.
edit-of-nothing = Pesan yang kamu edit itu bukan jawaban tugas, jadi nggak ada yang berubah.
needs-candidates =
    { $least ->
        [1] Jenis { $kind } butuh minimal satu jawaban AI (kolom candidates).
       *[other] Jenis { $kind } butuh minimal { $least } jawaban AI (kolom candidates).
    }
outage = Sebentar ya, server lagi nggak bisa menyimpan. Kirimanmu nggak hilang; nanti dijawab sendiri.
outage-owner = ⚠️ Bot nggak bisa menyimpan apa-apa: { $reason }. Kiriman orang menunggu di Telegram, paling lama sehari (ketukan tombol 2½ menit). Cek ruang disk dan basis datanya; kalau sudah beres, bot lanjut sendiri.
absence-back = Maaf, bot sempat mati { $hours } jam. Yang kamu kirim lebih dari sehari lalu hilang di Telegram, jadi kalau ada jawaban yang belum kelihatan, kirim lagi ya. Tugas yang lagi kamu pegang masih punyamu, waktunya diulang dari awal.
absence-deadline = Bot sempat mati { $hours } jam, jadi tenggat { $name } kumundurkan { $hours } jam. Mau lain? Atur di /paket.
