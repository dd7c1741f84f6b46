# Riwayat: hasil sendiri yang terakhir, gimana dinilai, dan cara banding.

menu-riwayat = Riwayatku
command-riwayat = hasil terakhirmu, tinjauannya, dan banding
example-riwayat = /riwayat kalau penasaran hasilmu diterima atau belum
history-head = <b>Riwayat hasilmu</b>, dari yang terbaru
history-none = Belum ada hasil di sini. Kerjakan satu tugas dulu yuk.
history-number = { $number }. { $line }
history-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $batch }</b> · { $state ->
        [accepted] ✓ diterima
        [fixed] ✓ diterima, dibetulkan sedikit
        [returned] ↻ perlu diperbaiki
        [rejected] ✗ belum bisa diterima
        [waiting] ⏳ menunggu ditinjau
       *[none] tersimpan
    }
history-reasons = Alasannya: { $reasons }
history-appeal =
    { $state ->
        [waiting] ✋ Bandingmu lagi menunggu peninjau lain.
        [granted] ✓ Bandingmu dikabulkan.
       *[kept] Bandingmu sudah dilihat peninjau lain; hasilnya tetap.
    }
history-answer = <b>Jawaban banding</b>
history-object = Banding no. { $number }
history-contest = <b>Kenapa menurutmu penolakannya keliru?</b> Balas pesan ini. Yang memutuskan peninjau lain, tanpa tahu siapa kamu.
history-contested = ✓ Bandingmu masuk antrean paling depan. Peninjau lain yang memutuskan; jawabannya kukirim ke sini.
history-about = “{ $text }”
history-see = Lihat no. { $number }
history-one = <b>Hasilmu yang ini</b>
history-mended = <b>Dibetulkan peninjau</b>
history-now = <b>Jadinya:</b> { $now }
history-object-this = Banding
