# Statistik: layar, gambar, dan angkanya.

command-statistik = angka dan gambar semua paket
example-statistik = /statistik
menu-statistik = Statistik

watch-head = <b>Statistik</b>
watch-pictures = 📊 <b>{ $name }</b>
watch-choose = Mau lihat yang mana? Gambarnya kukirim ke sini, biasanya dalam beberapa detik.
watch-topic-progress = Kemajuan
watch-topic-people = Orang
watch-topic-time = Waktu
watch-topic-agreement = Kesepakatan
watch-topic-steadiness = Hari & posisi
watch-topic-reach = Biaya & cakupan
watch-look-light = Kertas terang
watch-look-dark = Kertas gelap
watch-open = Gambar & angka
watch-back = Kembali ke paket
watch-comes = Lagi kubuat. Gambarnya menyusul sebentar lagi.
watch-picture =
    📊 { $topic ->
        [progress] Kemajuan
        [people] Orang
        [time] Waktu
        [agreement] Kesepakatan
        [steadiness] Hari & posisi
       *[reach] Biaya & cakupan
    }: { $name }
watch-picture-all =
    📊 { $topic ->
        [progress] Kemajuan
        [people] Orang
        [time] Waktu
        [agreement] Kesepakatan
        [steadiness] Hari & posisi
       *[reach] Biaya & cakupan
    }: { watch-everything }

watch-everything = Semua paket
watch-batch = Paket { $name }
watch-as-of = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
watch-count = { $number }
watch-percent = { $percent }%
watch-coefficient = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
watch-seconds = { $seconds } dtk
watch-minutes = { $minutes } mnt { $seconds } dtk
watch-rupiah = Rp { $amount }
watch-millions = Rp { $millions } jt
watch-day = { $day }/{ $month }
watch-times = { $number } · { $share }
watch-no-language = tanpa keterangan
watch-no-region = Belum diketahui
watch-too-little = belum cukup data
watch-still-few = masih sedikit
watch-more = Masih ada { $more } lagi di latihin stats.

watch-of-slots = dari { $slots } giliran
watch-done = selesai
watch-today = hari ini
watch-nothing-done = Belum ada tugas yang selesai.
watch-by-day = Tugas selesai per hari
watch-by-week = Tugas selesai per minggu
watch-skipped = Dilewati: { $times } kali
watch-no-skips = Belum ada yang melewati tugas.

watch-nobody = Belum ada yang mengerjakan.
watch-people = { $people ->
       *[other] orang
    }
watch-tasks = tugas selesai
watch-median-person = median per orang
watch-by-person = Tugas selesai per orang
watch-spread = Berapa orang mengerjakan berapa tugas
watch-group = { $low }–{ $high } tugas
watch-so-many-tasks = { $tasks } tugas
watch-so-many-people = { $people } orang
watch-half = Separuh hasil dikerjakan { $people } orang ({ $share } dari semuanya).
watch-busiest = Yang paling banyak
watch-no-times = Belum ada waktu yang tercatat.
watch-middle = separuh dari { $number } tugas makan { $low } sampai { $high }
watch-time-is = Titik: median. Garis: separuh tugas yang di tengah. Yang dihitung cuma waktu aktif.

watch-nothing-agreed = Belum cukup data: belum ada tugas yang dinilai dua orang atau lebih.
watch-alpha-is = Titik: α Krippendorff, garis: rentang 95%. Di atas 0,80 bisa diandalkan, di bawah 0,67 belum.
watch-alpha = α { $value } ({ $low } – { $high })
watch-same = sama { $share }
watch-decided = tanpa seri { $share }
watch-ranks = urutan τ { $value }
watch-raised = tanda sama { $share }
watch-units = { $units } butir
watch-by-language = Per bahasa: { $question }
watch-same-by-day = Jawaban sama per hari: { $question }
watch-no-days = Belum cukup data: belum ada hari dengan tugas yang dinilai dua orang atau lebih.
watch-places = Pengaruh posisi: { $kind }
watch-places-none = Pengaruh posisi
watch-no-places = Belum ada pilihan antara jawaban yang berdampingan.
watch-place = Jawaban { $letter } di layar
watch-lean =
    { $verdict ->
        [few] Belum cukup data: baru { $number } pilihan.
        [leans] Ada kecenderungan: posisi ikut menentukan pilihan ({ $number } pilihan). Garis putus-putus: kalau cuma kebetulan.
       *[even] Aman: posisi nggak kelihatan berpengaruh ({ $number } pilihan). Garis putus-putus: kalau cuma kebetulan.
    }

watch-no-costs = Belum ada biaya.
watch-spent = biaya sejauh ini
watch-approved = sudah disetujui
watch-each-row = per hasil disetujui
watch-rows = Dari { $number } hasil yang sudah disetujui.
watch-no-rows = Belum ada hasil yang disetujui.
watch-each-by-batch = Biaya per hasil disetujui
watch-coverage = Cakupan: bahasa, ragam, daerah
watch-all-in = Semuanya { $language }. Daerah: tempat pelatih dibesarkan.
watch-rest = Di luar yang terlihat masih ada { $share } dari tugas yang selesai.
