# Latihan: matéri, latihan jeung katerangan, ujian.

course-none = Can aya latihan nu dibuka. Mun geus aya, némbongan di dieu.
course-list-head = <b>Latihan</b>
course-line =
    <b>{ $name }</b>
    { $bar } { $state ->
        [passed] ✓ lulus
        [walked] siap ujian
        [begun] keur jalan
       *[new] can mimiti
    }
course-list = Kabéh latihan
course-head = 🎓 <b>{ $name }</b>
course-way = { $bar } { $step } tina { $steps } léngkah
course-known = Latihan nu pas: { $known } tina { $tasks }
course-begin = Mimiti diajar
course-go-on = Teruskeun diajar
course-back = Ka latihanana
course-stop = Reureuh heula
course-done = Kabéh léngkah geus réngsé. Latihan ieu teu maké ujian.
course-over = Balikan ti awal
course-over-ask = <b>Balikan { $name } ti léngkah kahiji?</b> Hasil ujian anjeun tetep aya.
course-over-now = Enya, balikan
course-passed = ✓ Anjeun lulus. Lumaku nepi ka <b>{ DATETIME($until, dateStyle: "long") }</b>.
course-passed-ever = ✓ Anjeun lulus.
course-closed = Latihan ieu keur ditutup. Nu séjén aya di /latihan.
course-no-skip = Dina latihan teu aya nu diliwat. Teu yakin? “{ unsure }” ogé jawaban. Rék reureuh, pencét “{ course-stop }”.
course-answered = Jawaban latihan teu bisa dirobah deui: kateranganana geus dibaca. Hayang nyoba deui? Balikan latihanana di /latihan.
course-leg = { $name } · { $stage ->
        [theory] matéri
        [exam] ujian
       *[practice] latihan
    } { $step }/{ $steps }
course-leg-asks = { $place } · <b>{ $kind }</b>

theory-idea = <b>{ $topic }</b>

    { $text }
theory-good = <b>👍 Conto nu pas</b>
theory-bad = <b>👎 Nu kurang pas</b>
theory-read = Ngarti, teruskeun
theory-back = Matéri séjén
theory-again = Maca deui matéri
theory-list = <b>Matéri.</b> Rék maca nu mana?

learned-right = ✓ <b>Pas!</b>
learned-nearly = <b>Ampir.</b> Sabagian geus bener.
learned-missed = <b>Can pas.</b> Teu nanaon, ieu gunana latihan.
learned-open = <b>Hatur nuhun.</b> Nu ieu teu boga hiji jawaban nu bener.
learned-both = Jawaban anjeun: <b>{ $given }</b>
learned-given = Jawaban anjeun: { $given }
learned-gold = Nu pas: <b>{ $right }</b>
learned-why = <b>Naha?</b>
learned-on = Léngkah saterusna

exam-head = 📝 <b>Ujian: { $name }</b>
exam-terms =
    { $questions } soal anyar. Lulus mimiti peunteun { $mark }.

    Di tengah teu aya katerangan, hasilna di ahir. Meunang reureuh iraha waé, engké diteruskeun tina soal nu sarua. Sésa kasempetan: { $tries }.
exam-begin = Mimitian ujian
exam-later = Engké waé
exam-sit = Milu ujian
exam-go-on = Teruskeun ujian
exam-result = Hasil ujian kuring
exam-running = Ujian anjeun can réngsé: { $answered } tina { $questions } soal geus dijawab.
exam-ahead = Di ahir aya ujian { $questions } soal. Lulus mimiti peunteun { $mark }.
exam-ready = Anjeun siap ujian. Sésa kasempetan: { $tries }.
exam-again = Ujian deui bisa mimiti <b>{ DATETIME($at, dateStyle: "long", timeStyle: "short") } WIB</b>. Sésa kasempetan: { $tries }.
exam-no-tries = Kasempetan ujian anjeun geus béak. Pénta ka admin sangkan dibuka deui, nya.
exam-way-first = Saméméh ujian, réngsékeun { $left } léngkah deui nya.
exam-none = Latihan ieu teu maké ujian.
exam-passed-already = Anjeun geus lulus, can perlu ujian deui.
exam-pause = Reureuh heula nya. Iraha meunang ujian deui, aya di handap.
exam-passed = 🎉 <b>Lulus!</b> Peunteun anjeun <b>{ $percent }</b> dina { $name }, watesna { $mark }.
exam-failed = <b>Can lulus.</b> Peunteun anjeun <b>{ $percent }</b> dina { $name }, watesna { $mark }.
exam-shares = <b>Unggal topik</b>
exam-share = { $known }/{ $tasks } { $topic }
exam-advice = Baca deui matéri topik nu loba salah, atawa balikan latihanana. Soal saterusna béda.

plan-course = Latihan: ujian { $draw } soal, lulus { $mark }, { $tries } kasempetan
plan-proves = Ngabuktikeun: { $subject } (tingkat { $level })
batch-course-figures =
    { $tasks } baris · { $people } urang diajar
    Ujian: { $passed } lulus, { $failed } can

menu-latihan = Latihan
command-latihan = diajar, latihan, ujian
plan-a-course =
    🎓 <b>{ $name }</b>
    Latihan, { $tasks } baris
batch-course-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibuka
        [paused] ⏸ direureuhkeun
       *[closed] ⚫ ditutup
    }
    🎓 { $people } urang diajar · { $passed } lulus

learning-ready = 💡 Aya pancén anjeun dina <b>{ $batch }</b> nu ayeuna meunang dibahas: aya nu can pas harita. Hayang nempo naha?
learning-open = Tempo pedaranana
learning-head = 💡 <b>Pedaran</b> ti { $name }
proof-expires = ⏳ Kalulusan anjeun dina <b>{ $course }</b> béak { $days } poé deui. Hayang tetep lumaku? Milu ujian deui dina /latihan.
retry-open = Nu béak kasempetan
retry-head = <b>Kasempetanana béak.</b> Pencét ngaranna pikeun méré hiji deui.
retry-nobody = Teu aya nu béak kasempetan.
retry-give = { $name } ({ $failed }× can lulus)
retry-done = Hiji kasempetan deui, geus dibéjaan ✓
retry-given = Béja alus: anjeun meunang hiji kasempetan ujian deui dina <b>{ $course }</b>.
retry-given-already = Jalmana masih boga kasempetan.
plan-course-times = Jeda antara kasempetan: { $pause } jam · { $days ->
        [0] lumaku salilana
       *[other] lumaku { $days } poé
    }
