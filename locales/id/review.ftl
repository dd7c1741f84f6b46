# Tinjauan: hasil orang lain dilihat, diterima, dibetulkan, dikembalikan, atau ditolak.

menu-tinjau = Tinjau
command-tinjau = tinjau hasil pelatih
example-tinjau = /tinjau sambil ngopi, satu-satu aja
review-home = Daftar tinjauan
review-title = <b>Tinjauan</b>
review-mine =
    { $count ->
        [1] Satu hasil menunggu kamu.
       *[other] <b>{ $count }</b> hasil menunggu kamu.
    }
review-none = Lagi nggak ada hasil yang menunggu kamu. Makasih!
review-left = { $count } tadi kamu serahkan ke yang lain.
review-others = Ada { $count } lagi yang bukan buatmu: bahasanya nggak ada di profilmu, lagi dilihat peninjau lain, atau sudah pernah kamu nilai.
review-begin = Mulai meninjau
review-head = <b>Tinjauan</b> · { $batch } · { $kinds }
review-cause =
    { $cause ->
        [appeal] ✋ Banding. Peninjau sebelumnya menolak; kamu yang memutuskan.
        [redone] ↻ Sudah diperbaiki pelatihnya.
        [flag] ⚑ Ada yang perlu dilihat di tulisannya.
        [newcomer] 🌱 Dari pelatih baru.
        [disagreement] ⚖ Para pelatih nggak sepakat soal tugas ini.
        [all] Semua hasil paket ini ditinjau.
       *[sample] Terpilih secara acak.
    }
review-price = Upah putusan ini: { $amount }.
review-kind = <b>{ $kind }</b>
review-line = { $ask } → <b>{ $answer }</b>
review-text = <b>Tulisan pelatih</b>
review-change = <b>Tulisan pelatih</b> ({ $share }% berubah)
review-note = <b>Catatan</b>
review-recorded = 🎙 Pesan suara: tekan “{ review-listen }”.
review-unmarked = Nggak ada yang ditandai.
review-listen = Dengarkan
review-before = Sebelumnya dikembalikan karena: <b>{ $reasons }</b>
review-note-before = <b>Catatan waktu itu</b>
review-appeal = <b>Kata pelatihnya</b>
review-ask = <b>Gimana hasilnya?</b>
review-ask-appeal = <b>Menurutmu penolakannya tepat?</b> Terima berarti bandingnya dikabulkan.
review-fix = Betulkan
review-return = Minta diperbaiki
review-reject = Tolak
review-pass = Biar yang lain
review-passed = Oke, dilewati.
review-back = Nggak jadi
review-why =
    <b>{ $stage ->
        [return] Apa yang perlu diperbaiki?
       *[reject] Kenapa ditolak?
    }</b> Centang alasannya. Mau nambah catatan buat pelatihnya? Tulis aja di sini, yang ramah ya.
review-reason-needed = Pilih dulu satu alasan, atau tulis catatan. Pelatihnya perlu tahu kenapa.
review-fixing = ✎ Betulkan: jawab seperti yang menurutmu benar. Mau ganti tulisannya? Kirim seluruh teks yang benar.
review-own = <b>Versimu</b>
review-now = <b>Versimu:</b> { $now }
review-mended = <b>Yang kamu ubah</b>
review-fix-sure = <b>Terima dengan perbaikanmu ini?</b> Upah pelatihnya tetap penuh.
review-fix-same = Belum ada yang kamu ubah. Kalau sudah benar, pilih “{ review-send-accept }”.
review-send-accept = ✓ Terima
review-send-fix = ✓ Terima versiku
review-send-return = Kirim kembali
review-send-reject = Tolak hasil ini
review-noted = Tercatat ✓
review-done =
    ✓ { $verdict ->
        [accept] Diterima
        [fix] Diterima dengan perbaikan
        [return] Dikembalikan
       *[reject] Ditolak
    }{ $state ->
        [half] . Satu peninjau lagi akan menilai tanpa tahu pilihanmu
       *[other] {""}
    }.
review-over = Yang itu sudah nggak di tanganmu. Buka /tinjau lagi ya.
review-changed = Hasilnya berubah waktu kamu melihatnya: pelatihnya mengubah, atau peninjau lain lebih dulu. Buka /tinjau lagi ya.
review-gone = Pelatihnya menarik persetujuan atau minta dihapus, jadi hasil ini nggak ditinjau lagi.
review-locked = Hasil ini sudah ditinjau, jadi nggak bisa diubah lagi. Lihat /riwayat.

reason-off-topic = Nggak nyambung
reason-meaning = Maknanya berubah
reason-register = Ragamnya kurang pas
reason-language = Bahasanya keliru
reason-careless = Kurang teliti
reason-copied = Menyalin
reason-wrong-fact = Faktanya salah
reason-rude = Kurang sopan
reason-guide = Nggak sesuai panduan

redo-head = ↻ <b>Peninjau minta yang ini diperbaiki.</b> Jawabanmu masih ada, tinggal diubah.
redo-reasons = Alasannya: <b>{ $reasons }</b>
redo-note = <b>Catatan peninjau</b>
redo-later = Nanti dulu
redo-put-off = Oke, nanti kutunjukkan lagi.

review-news =
    <b>Kabar tinjauan</b>{ $accepted ->
        [0] {""}
       *[other] {"\u000A"}✓ { $accepted } hasilmu diterima. Makasih!
    }{ $returned ->
        [0] {""}
       *[other] {"\u000A"}↻ { $returned } perlu diperbaiki sedikit; alasannya ada di tugasnya.
    }{ $rejected ->
        [0] {""}
       *[other] {"\u000A"}✗ { $rejected } belum bisa diterima. Alasannya ada di riwayat, dan kalau menurutmu keliru kamu bisa banding di situ.
    }
review-appeal-granted = ✓ <b>Bandingmu dikabulkan.</b> Hasilmu di paket { $batch } diterima dan upahnya kembali.
review-appeal-granted-note =
    ✓ <b>Bandingmu dikabulkan.</b> Hasilmu di paket { $batch } diterima dan upahnya kembali.

    “{ $note }”
review-appeal-kept = <b>Bandingmu sudah dilihat peninjau lain.</b> Hasilmu di paket { $batch } tetap belum bisa diterima.
review-appeal-kept-note =
    <b>Bandingmu sudah dilihat peninjau lain.</b> Hasilmu di paket { $batch } tetap belum bisa diterima.

    “{ $note }”
review-appeal-nothing = Yang itu nggak ditolak, jadi nggak ada yang perlu dibanding.
review-appeal-once = Yang itu sudah kamu ajukan banding.

tally-open = Mutu peninjau
tally-head = <b>Mutu peninjau</b>
tally-none = Belum ada yang meninjau.
tally-line =
    <b>{ $name }</b>: { $reviews } tinjauan, { $time }
    { $compared ->
        [0] Belum ada yang dinilai dua kali.
       *[other] Dinilai dua kali: { $compared }, sepakat { $agreed }%.
    } { $appealed ->
        [0] Belum ada banding.
       *[other] Dibanding: { $appealed }, dibatalkan { $overturned }.
    }

acts-review = Tinjauan
act-read-answer = membaca hasil seorang pelatih
act-review-accept = menerima hasil
act-review-fix = membetulkan dan menerima hasil
act-review-return = mengembalikan hasil
act-review-reject = menolak hasil
