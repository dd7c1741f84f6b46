# Riwayat: hasil sorangan nu panungtungan, kumaha dipeunteunna, jeung cara banding.

menu-riwayat = Riwayat kuring
command-riwayat = hasil panungtungan, tinjauanana, jeung banding
example-riwayat = /riwayat mun hayang nyaho hasilna ditarima atawa can
history-head = <b>Riwayat hasil anjeun</b>, ti nu panganyarna
history-none = Can aya hasil di dieu. Hayu garap hiji pancén heula.
history-number = { $number }. { $line }
history-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $batch }</b> · { $state ->
        [accepted] ✓ ditarima
        [fixed] ✓ ditarima, dibenerkeun saeutik
        [returned] ↻ perlu dibenerkeun
        [rejected] ✗ can bisa ditarima
        [waiting] ⏳ nungguan ditinjau
       *[none] kasimpen
    }
history-reasons = Alesanana: { $reasons }
history-appeal =
    { $state ->
        [waiting] ✋ Banding anjeun nungguan pamariksa séjén.
        [granted] ✓ Banding anjeun dikabulkeun.
       *[kept] Banding anjeun geus ditempo pamariksa séjén; hasilna tetep.
    }
history-answer = <b>Jawaban banding</b>
history-object = Banding no. { $number }
history-contest = <b>Naha ceuk anjeun salah ditolakna?</b> Bales pesen ieu. Nu mutuskeun pamariksa séjén, teu nyaho anjeun saha.
history-contested = ✓ Banding anjeun asup antréan panghareupna. Pamariksa séjén nu mutuskeun; jawabanana dikirim ka dieu.
history-about = “{ $text }”
history-see = Tingali no. { $number }
history-one = <b>Hasil anjeun nu ieu</b>
history-mended = <b>Dibenerkeun ku pamariksa</b>
history-now = <b>Jadina:</b> { $now }
history-object-this = Banding
