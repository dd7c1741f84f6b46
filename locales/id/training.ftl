# Latihan: materi, latihan dengan penjelasan, ujian.

course-none = Belum ada latihan yang dibuka. Kalau ada, munculnya di sini.
course-list-head = <b>Latihan</b>
course-line =
    <b>{ $name }</b>
    { $bar } { $state ->
        [passed] ✓ lulus
        [walked] siap ujian
        [begun] lagi jalan
       *[new] belum mulai
    }
course-list = Semua latihan
course-head = 🎓 <b>{ $name }</b>
course-way = { $bar } { $step } dari { $steps } langkah
course-known = Latihan yang pas: { $known } dari { $tasks }
course-begin = Mulai belajar
course-go-on = Lanjut belajar
course-back = Ke latihannya
course-stop = Berhenti dulu
course-done = Semua langkah beres. Latihan ini nggak pakai ujian.
course-over = Ulang dari awal
course-over-ask = <b>Ulang { $name } dari langkah pertama?</b> Hasil ujianmu tetap ada.
course-over-now = Ya, ulang
course-passed = ✓ Kamu lulus. Berlaku sampai <b>{ DATETIME($until, dateStyle: "long") }</b>.
course-passed-ever = ✓ Kamu lulus.
course-closed = Latihan ini lagi ditutup. Yang lain ada di /latihan.
course-no-skip = Di latihan nggak ada yang dilewati. Nggak yakin? “{ unsure }” juga jawaban. Mau istirahat, tekan “{ course-stop }”.
course-answered = Jawaban latihan nggak bisa diubah lagi: penjelasannya sudah kamu lihat. Mau coba lagi? Ulang latihannya lewat /latihan.
course-leg = { $name } · { $stage ->
        [theory] materi
        [exam] ujian
       *[practice] latihan
    } { $step }/{ $steps }
course-leg-asks = { $place } · <b>{ $kind }</b>

theory-idea = <b>{ $topic }</b>

    { $text }
theory-good = <b>👍 Contoh yang pas</b>
theory-bad = <b>👎 Yang kurang pas</b>
theory-read = Paham, lanjut
theory-back = Materi lain
theory-again = Baca materi lagi
theory-list = <b>Materi.</b> Mau baca yang mana?

learned-right = ✓ <b>Pas!</b>
learned-nearly = <b>Hampir.</b> Sebagian sudah kena.
learned-missed = <b>Belum pas.</b> Nggak apa-apa, justru ini gunanya latihan.
learned-open = <b>Makasih.</b> Yang ini nggak punya satu jawaban benar.
learned-both = Jawabanmu: <b>{ $given }</b>
learned-given = Jawabanmu: { $given }
learned-gold = Yang pas: <b>{ $right }</b>
learned-why = <b>Kenapa?</b>
learned-on = Langkah berikutnya

exam-head = 📝 <b>Ujian: { $name }</b>
exam-terms =
    { $questions } soal baru. Lulus mulai nilai { $mark }.

    Penjelasannya nggak muncul di tengah jalan, hasilnya di akhir. Boleh berhenti kapan aja, nanti lanjut dari soal yang sama. Sisa kesempatan: { $tries }.
exam-begin = Mulai ujian
exam-later = Nanti dulu
exam-sit = Ikut ujian
exam-go-on = Lanjut ujian
exam-result = Hasil ujianku
exam-running = Ujianmu belum selesai: { $answered } dari { $questions } soal terjawab.
exam-ahead = Di akhir ada ujian { $questions } soal. Lulus mulai nilai { $mark }.
exam-ready = Kamu siap ujian. Sisa kesempatan: { $tries }.
exam-again = Ujian lagi bisa mulai <b>{ DATETIME($at, dateStyle: "long", timeStyle: "short") } WIB</b>. Sisa kesempatan: { $tries }.
exam-no-tries = Kesempatan ujianmu habis. Minta adminmu membukanya lagi, ya.
exam-way-first = Sebelum ujian, selesaikan { $left } langkah lagi ya.
exam-none = Latihan ini nggak pakai ujian.
exam-passed-already = Kamu sudah lulus, belum perlu ujian lagi.
exam-pause = Jeda dulu ya. Kapan boleh ujian lagi, ada di bawah.
exam-passed = 🎉 <b>Lulus!</b> Nilaimu <b>{ $percent }</b> di { $name }, batasnya { $mark }.
exam-failed = <b>Belum lulus.</b> Nilaimu <b>{ $percent }</b> di { $name }, batasnya { $mark }.
exam-shares = <b>Per topik</b>
exam-share = { $known }/{ $tasks } { $topic }
exam-advice = Baca lagi materi topik yang banyak meleset, atau ulang latihannya. Soal berikutnya beda.

plan-course = Latihan: ujian { $draw } soal, lulus { $mark }, { $tries } kesempatan
plan-proves = Membuktikan: { $subject } (tingkat { $level })
batch-course-figures =
    { $tasks } baris · { $people } orang belajar
    Ujian: { $passed } lulus, { $failed } belum

menu-latihan = Latihan
command-latihan = belajar cara menilai, latihan, ujian
plan-a-course =
    🎓 <b>{ $name }</b>
    Latihan, { $tasks } baris
batch-course-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibuka
        [paused] ⏸ dijeda
       *[closed] ⚫ ditutup
    }
    🎓 { $people } orang belajar · { $passed } lulus

learning-ready = 💡 Satu tugasmu di <b>{ $batch }</b> sekarang boleh dibahas: ada yang belum pas waktu itu. Mau lihat kenapa?
learning-open = Lihat pembahasannya
learning-head = 💡 <b>Pembahasan</b> dari { $name }
proof-expires = ⏳ Kelulusanmu di <b>{ $course }</b> habis { $days } hari lagi. Mau tetap berlaku? Ikut ujiannya lagi lewat /latihan.
retry-open = Yang habis kesempatan
retry-head = <b>Kesempatannya habis.</b> Ketuk namanya buat kasih satu kesempatan lagi.
retry-nobody = Nggak ada yang kehabisan kesempatan.
retry-give = { $name } ({ $failed }× belum lulus)
retry-done = Satu kesempatan lagi, sudah dikabari ✓
retry-given = Kabar baik: kamu dapat satu kesempatan ujian lagi di <b>{ $course }</b>.
retry-given-already = Orangnya masih punya kesempatan.
plan-course-times = Jeda antarkesempatan: { $pause } jam · { $days ->
        [0] berlaku selamanya
       *[other] berlaku { $days } hari
    }
