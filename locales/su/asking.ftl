# Tanya ngeunaan tugas: ka ketuana, diwaler, tuluy bisa asup kana panduan.

inquiry-ask = Tanya
inquiry-write = <b>Naon nu matak lieur?</b> Tulis wé patarosanana di dieu. Engké ditepikeun ka nu nyekel pakét ieu.
inquiry-write-here = Tulis patarosanana di handap.
inquiry-write-below = Tulis ku cara ngabales pesen di handap ieu.
inquiry-sent = ✓ Patarosanana geus ditepikeun. Jawabanana engké dikirim ka dieu. Bari ngadagoan, bisa diteruskeun, atawa liwat heula tugasna.
inquiry-enough = Aya kénéh { $most } patarosan nu can dijawab. Dagoan heula, nya.
inquiry-gone = Patarosan éta geus teu aya; bisa jadi jalmana ménta datana dipupus.
inquiry-came =
    ❓ <b>{ $who }</b> nanya ngeunaan tugas dina <b>{ $name }</b>:

    { $words }
inquiry-open = Tingali jeung jawab
inquiry-queue = Patarosan
inquiry-queue-head = <b>Patarosan nu ngadagoan jawaban</b>, ti nu panglilana
inquiry-queue-none = Teu aya patarosan nu ngadagoan jawaban.
inquiry-line = { $who }: { $words }
inquiry-head = ❓ <b>{ $who }</b> nanya ngeunaan tugas dina <b>{ $name }</b> ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }).
inquiry-words = <b>Patarosanana</b>
inquiry-answer = <b>Jawabanana</b>
inquiry-reply = Jawab
inquiry-later = Engké waé
inquiry-answer-write = <b>Jawab { $who }:</b> bales pesen ieu.
inquiry-answered =
    💬 Patarosan ngeunaan <b>{ $name }</b> geus dijawab.

    ❓ { $words }
    → { $answer }
inquiry-answered-already = Patarosan éta geus dijawab ku batur.
inquiry-rule = Tambahkeun kana panduan
inquiry-ruled = ✓ Geus asup kana panduan <b>{ $name }</b>, ayeuna vérsi ka-{ $versions }. Palatih dibéjaan saméméh tugas salajengna.
inquiry-guided-already = Ieu mah geus asup kana panduan, atawa can aya jawabanana.
