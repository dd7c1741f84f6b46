# Upah: jumlah, harga, saldo, pembayaran.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } per tugas
price-hour = { $amount } per jam kerja, paling lama { $minutes } menit per tugas
saved-earned = +{ $amount }

plan-pay-none = Upah: belum diatur
plan-pay = Upah: { $price }
plan-rates = Faktor upah: { $rates }
plan-rate =
    { $sort ->
        [kind] jenis { $name } ×{ $factor }
        [length] mulai { $name } huruf ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] bahasa { $name } ×{ $factor }
        [trust] pelatih andal ×{ $factor }
       *[field] bidang { $name } ×{ $factor }
    }

pay-none = Belum ada upah yang tercatat buatmu. Kalau tugasnya berbayar, harganya tertulis di kartu tugas sebelum kamu mulai.
pay-no-more = Sudah nggak ada catatan lagi.
pay-head = <b>Upahmu</b>
pay-pending = Menunggu disetujui: <b>{ $amount }</b>
pay-approved = Disetujui, belum dibayar: <b>{ $amount }</b>
pay-on-its-way = Lagi ditransfer: <b>{ $amount }</b>
pay-paid = Sudah dibayar: <b>{ $amount }</b>
pay-lately = Minggu ini { $week }, bulan ini { $month } (WIB)
pay-rate = Per jam kerja: <b>{ $hourly }</b> (30 hari terakhir, { $tasks } tugas dalam { $time })
pay-rate-little = Per jam kerja: kira-kira { $hourly }. Baru dari { $tasks } tugas ({ $time }), jadi masih bisa jauh berubah.
pay-rate-none = Per jam kerja: belum bisa dihitung, baru { $tasks } tugas ({ $time }).
pay-itself = Yang belum ditinjau otomatis disetujui setelah 7 hari.
pay-code = Kode upahmu: <code>{ $payee }</code>. Kasih kode ini ke yang membayar, bareng rekening atau e-wallet-mu. Nomor rekening jangan dikirim ke sini, ya.
pay-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $amount }</b> { $what } <i>({ $state })</i>
pay-what =
    { $reason ->
        [earned] tugas { $batch }
        [hourly] jam kerja { $batch }
        [reviewed] tinjauan { $batch }
        [bonus] bonus
        [clawback] ditarik kembali
        [paid] dibayarkan
        [returned] pembayaran dibatalkan
       *[correction] koreksi
    }
pay-state =
    { $state ->
        [pending] menunggu
        [approved] disetujui
        [on-its-way] lagi ditransfer
        [transferred] sudah ditransfer
        [cancelled] dibatalkan
       *[taken] sudah ditarik
    }
pay-words = “{ $words }”
pay-statement-button = Rincian per bulan
pay-months = <b>Rincian bulan apa?</b> CSV isinya tiap catatan, PDF ringkasannya selembar.
pay-month = { $month }, { $format }
pay-making = ⏳ Rinciannya lagi kusiapkan, sebentar lagi kukirim ke sini.
pay-statement = 📄 Rincian upahmu.
pay-statement-lost = Rincian upahmu mungkin belum sampai. Kalau belum ada di atas, minta lagi di /upah, ya.
pay-transferred = 💸 Upahmu Rp { $amount } sudah ditransfer. Rinciannya di /upah.
pay-adjusted =
    { $reason ->
        [bonus] 🎁 Kamu dapat bonus <b>Rp { $amount }</b>.
        [clawback] Upah <b>Rp { $amount }</b> ditarik kembali.
        [less] Upahmu dikoreksi: <b>kurang Rp { $amount }</b>.
       *[correction] Upahmu dikoreksi: <b>tambah Rp { $amount }</b>.
    }
    Alasannya: “{ $words }”

    { $reason ->
        [clawback] Nggak setuju? Buka /upah, terus tekan { pay-object }.
        [less] Nggak setuju? Buka /upah, terus tekan { pay-object }.
       *[other] {""}
    }
pay-object = Keberatan

object-ask = <b>Menurutmu ini nggak tepat?</b> Balas pesan ini dan ceritakan kenapa. Yang baca orang, bukan mesin.
object-asked = Balas pesan di bawah ini.
objected = ✓ Keberatanmu sudah sampai ke admin. Jawabannya nanti kukirim ke sini.
object-known = Keberatan soal catatan ini sudah pernah kamu kirim. Tunggu jawabannya, ya.
object-told = 🙋 Ada yang keberatan soal upahnya. Buka /bayar, terus tekan Keberatan.
object-reply =
    <b>Jawaban atas keberatanmu</b>
    “{ $words }”
object-answered = Keberatan itu sudah dijawab.
object-answer-sent = ✓ Jawabanmu sudah kukirim ke orangnya.

paper-title = Rincian upah { $month }
paper-for = { $name } · kode upah { $payee }
paper-before = Belum dibayar dari bulan sebelumnya
paper-batch = Paket
paper-tasks = Tugas
paper-time = Waktu kerja
paper-amount = Jumlah
paper-line = { DATETIME($at, dateStyle: "medium") } · { $what } ({ $state })
paper-line-words = { $line }: “{ $words }”
paper-more = … dan { $more } lagi; semuanya ada di CSV.
paper-after = Belum dibayar di akhir bulan
paper-foot = Dari buku upah Latihin. Waktu WIB. Yang belum disetujui sudah ikut dihitung.

payout-home = <b>Bayar upah</b>
payout-pending = Menunggu disetujui: <b>{ $amount }</b> ({ $lines } hasil)
payout-due = Siap dibayar: <b>{ $amount }</b> buat { $people } orang
payout-objections = Keberatan ({ $number })
payout-all = Bayar semua sampai sekarang
payout-before = Hasil sebelum { DATETIME($at, dateStyle: "medium") }
payout-batch = Satu paket
payout-approve = Setujui yang menunggu
payout-people = Orang dan koreksi
payout-list = Daftar pembayaran
payout-nothing-waits = Nggak ada yang menunggu disetujui.
payout-approve-which = <b>Paket mana yang mau disetujui?</b> Yang nggak ditinjau otomatis disetujui setelah 7 hari.
payout-waits = { $name }: { $amount }
payout-approve-ask = Setujui <b>{ $lines } hasil</b> dari { $people } orang di <b>{ $name }</b>, seluruhnya <b>{ $amount }</b>?
payout-approve-now = Ya, setujui
payout-approved = { $lines } hasil disetujui.
payout-which-batch = <b>Paket mana yang mau dibayar?</b>
payout-scope-all = <b>Semua yang disetujui sampai { DATETIME($at, dateStyle: "medium", timeStyle: "short") }</b>
payout-scope-until = <b>Hasil kerja sebelum { DATETIME($at, dateStyle: "long") }</b>
payout-scope-batch = <b>Hasil di paket { $name }</b>
payout-sum = Dibayar: <b>{ $total }</b> buat { $people } orang
payout-minimum = Paling sedikit per orang: { $minimum }
payout-later = Yang di bawah itu menunggu: { $total }, { $people } orang
payout-make = Buat berkas pembayaran
payout-nothing = Nggak ada yang bisa dibayar sekarang: mungkin sudah masuk pembayaran lain, atau semuanya di bawah batas.
payout-made = Pembayaran #{ $number } dibuat. Berkasnya menyusul.
payout-unknown = Pembayaran #{ $number } nggak ada.
payout-line =
    <b>Pembayaran #{ $number }</b> · { $state }
    { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $what } · <b>{ $total }</b> buat { $people } orang
payout-of = paket { $name }
payout-of-all = semua paket
payout-state =
    { $end ->
        [open] ⏳ belum dikonfirmasi
        [transferred] ✅ sudah ditransfer
       *[cancelled] ✖ dibatalkan
    }
payout-how = Berkasnya berisi kode upah dan jumlahnya. Cocokkan kode itu dengan daftar rekeningmu sendiri, transfer, lalu tekan “Sudah ditransfer”. Hasil yang ada di sini nggak akan masuk pembayaran lain.
payout-file-again = Kirim berkasnya
payout-file-follows = Berkasnya sebentar lagi kukirim.
payout-file = Pembayaran #{ $number }: { $people } orang, Rp { $total }.
payout-file-lost = Berkas pembayaran #{ $number } mungkin belum sampai. Kalau belum ada di atas, minta lagi di /bayar.
payout-end =
    { $end ->
        [transferred] Sudah ditransfer
       *[cancelled] Batalkan
    }
payout-sure =
    { $end ->
        [transferred] Sudah benar-benar ditransfer ke semuanya? Tiap orang akan kukabari, dan ini nggak bisa ditarik lagi.
       *[cancelled] Batalkan pembayaran ini? Pastikan belum ada yang ditransfer: hasilnya akan bisa dibayar lagi di pembayaran lain.
    }
payout-ended =
    { $end ->
        [transferred] Pembayaran #{ $number } sudah dikonfirmasi: sudah ditransfer.
        [cancelled] Pembayaran #{ $number } sudah dibatalkan.
       *[open] Pembayaran #{ $number } barusan diselesaikan orang lain.
    }
payout-none = Belum ada pembayaran.
payout-list-head = <b>Daftar pembayaran</b>
payout-number = Pembayaran #{ $number }

payees-head = <b>Siapa?</b> Yang paling banyak belum dibayar ada di atas.
payees-none = Belum ada orang yang punya catatan upah.
payee-label = { $name }: { $amount }
payee-unknown = Kode upah itu bukan punya siapa-siapa di sini. Cek lagi hurufnya.
account-head = <b>{ $name }</b> · <code>{ $payee }</code>
account-bonus = Beri bonus
account-correction = Koreksi
account-clawback = Tarik kembali …
account-take-which = Catatan mana yang mau ditarik kembali?
account-take-none = Di halaman ini nggak ada yang bisa ditarik kembali.
account-line = { $amount } · { $what } #{ $number }
account-asked = Balas pesan di bawah ini.
account-ask-bonus = <b>Bonus berapa, dan kenapa?</b> Balas pesan ini dengan jumlah lalu alasannya, misalnya: <i>25.000 sudah bantu jelasin istilah hukum</i>. Orangnya akan membacanya.
account-ask-correction = <b>Koreksi berapa, dan kenapa?</b> Balas pesan ini dengan jumlah lalu alasannya. Pakai minus kalau mengurangi, misalnya: <i>-5.000 kemarin kelebihan hitung</i>. Orangnya akan membacanya.
account-ask-clawback = <b>Kenapa ditarik kembali?</b> Balas pesan ini dengan alasannya. Orangnya akan membacanya, dan bisa keberatan.
account-ask-answer = <b>Apa jawabanmu?</b> Balas pesan ini. Kalau upahnya perlu diperbaiki, pakai Koreksi juga.
adjusted =
    { $reason ->
        [bonus] ✓ Bonus Rp { $amount } dicatat. Alasannya: “{ $words }”
        [clawback] ✓ Rp { $amount } ditarik kembali. Alasannya: “{ $words }”
        [less] ✓ Koreksi dicatat: kurang Rp { $amount }. Alasannya: “{ $words }”
       *[correction] ✓ Koreksi dicatat: tambah Rp { $amount }. Alasannya: “{ $words }”
    }
adjust-how = Aku nggak menemukan jumlahnya. Tulis rupiah bulat dulu, lalu alasannya, misalnya: 25.000 sudah bantu teman baru.
adjust-words = Alasannya belum ada, atau lebih dari { $limit } huruf. Tulis singkat aja, tapi jelas buat orangnya.
adjust-bonus-amount = Bonus harus lebih dari nol. Buat mengurangi, pakai Koreksi.
adjust-nothing = Nol rupiah nggak mengubah apa-apa.
adjust-too-much = Paling banyak Rp { $limit } sekali catat. Cek lagi angkanya.
adjust-taken-back = Catatan itu sudah pernah ditarik kembali.
adjust-no-line = Catatan upah itu nggak ada.
objections-head = <b>Keberatan yang belum dijawab</b>
objections-none = Nggak ada keberatan yang menunggu.
objection =
    <b>{ $number }.</b> { $amount }: “{ $reason }”
    Katanya: “{ $words }”
objection-answer = Jawab nomor { $number }
objection-account = Buka orangnya ({ $number })

month-year =
    { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }
account-open = Buka orangnya
erase-pay = 💰 Upahmu yang belum dibayar: <b>{ $amount }</b>. Itu tetap hakmu: catat kode upahmu, <code>{ $payee }</code>, dan tagih ke yang membayar pakai kode itu.

cost-whole = Biaya sejauh ini: { $amount }
cost-each = Per hasil yang disetujui: { $amount } ({ $rows } hasil)
forecast = <b>Perkiraan sisanya</b>
forecast-cost = Biaya: { $amount } ({ $left } tugas, { $price })
forecast-work =
    Kerja: { $work } ({ $each } per tugas, { $basis ->
        [own] diukur di paket ini
        [alike] diukur di paket sejenis
       *[guessed] tebakan kasar, belum ada yang diukur
    })
forecast-day =
    Selesai: sekitar { DATETIME($at, dateStyle: "medium") }, kalau tetap { $pace } tugas sehari{ $whose ->
        [own] {""}
       *[everybody] {" "}seperti semua orang di sini seminggu terakhir
    }
forecast-no-day = Selesai: belum bisa dikira, seminggu ini belum ada yang mengerjakan.
price-between = { $lowest } sampai { $highest }
