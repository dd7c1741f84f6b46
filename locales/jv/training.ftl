# Gladhen: materi, latihan nganggo katrangan, ujian.

course-none = Durung ana latihan sing dibukak. Yen wis ana, katon ing kene.
course-list-head = <b>Latihan</b>
course-line =
    <b>{ $name }</b>
    { $bar } { $state ->
        [passed] ✓ lulus
        [walked] siap ujian
        [begun] lagi mlaku
       *[new] durung diwiwiti
    }
course-list = Kabeh latihan
course-head = 🎓 <b>{ $name }</b>
course-way = { $bar } { $step } saka { $steps } langkah
course-known = Latihan sing pas: { $known } saka { $tasks }
course-begin = Wiwit sinau
course-go-on = Terusake sinau
course-back = Menyang latihane
course-stop = Leren dhisik
course-done = Kabeh langkah wis rampung. Latihan iki ora nganggo ujian.
course-over = Mbaleni saka wiwitan
course-over-ask = <b>Mbaleni { $name } saka langkah kapisan?</b> Hasil ujian sampeyan tetep ana.
course-over-now = Iya, baleni
course-passed = ✓ Sampeyan lulus. Lumaku nganti <b>{ DATETIME($until, dateStyle: "long") }</b>.
course-passed-ever = ✓ Sampeyan lulus.
course-closed = Latihan iki lagi ditutup. Liyane ana ing /latihan.
course-no-skip = Ing latihan ora ana sing diliwati. Ora yakin? “{ unsure }” uga jawaban. Arep leren, pencet “{ course-stop }”.
course-answered = Jawaban latihan ora bisa diowahi maneh: katrangane wis sampeyan waca. Arep nyoba maneh? Baleni latihane ing /latihan.
course-leg = { $name } · { $stage ->
        [theory] materi
        [exam] ujian
       *[practice] latihan
    } { $step }/{ $steps }
course-leg-asks = { $place } · <b>{ $kind }</b>

theory-idea = <b>{ $topic }</b>

    { $text }
theory-good = <b>👍 Conto sing pas</b>
theory-bad = <b>👎 Sing kurang pas</b>
theory-read = Ngerti, terusake
theory-back = Materi liyane
theory-again = Maca materi maneh
theory-list = <b>Materi.</b> Arep maca sing endi?

learned-right = ✓ <b>Pas!</b>
learned-nearly = <b>Meh.</b> Saperangan wis bener.
learned-missed = <b>Durung pas.</b> Ora apa-apa, iki gunane latihan.
learned-open = <b>Matur nuwun.</b> Sing iki ora duwe jawaban bener siji.
learned-both = Jawaban sampeyan: <b>{ $given }</b>
learned-given = Jawaban sampeyan: { $given }
learned-gold = Sing pas: <b>{ $right }</b>
learned-why = <b>Kena apa?</b>
learned-on = Langkah sabanjure

exam-head = 📝 <b>Ujian: { $name }</b>
exam-terms =
    { $questions } soal anyar. Lulus wiwit biji { $mark }.

    Ing tengah ora ana katrangan, hasile ing pungkasan. Kena leren kapan wae, mengko diterusake saka soal sing padha. Turahan kesempatan: { $tries }.
exam-begin = Wiwiti ujian
exam-later = Mengko wae
exam-sit = Melu ujian
exam-go-on = Terusake ujian
exam-result = Hasil ujianku
exam-running = Ujian sampeyan durung rampung: { $answered } saka { $questions } soal wis dijawab.
exam-ahead = Ing pungkasan ana ujian { $questions } soal. Lulus wiwit biji { $mark }.
exam-ready = Sampeyan siap ujian. Turahan kesempatan: { $tries }.
exam-again = Ujian maneh bisa wiwit <b>{ DATETIME($at, dateStyle: "long", timeStyle: "short") } WIB</b>. Turahan kesempatan: { $tries }.
exam-no-tries = Kesempatan ujian sampeyan wis entek. Njaluka admin supaya dibukak maneh, ya.
exam-way-first = Sadurunge ujian, rampungna { $left } langkah maneh ya.
exam-none = Latihan iki ora nganggo ujian.
exam-passed-already = Sampeyan wis lulus, durung perlu ujian maneh.
exam-pause = Leren dhisik ya. Kapan oleh ujian maneh, ana ing ngisor.
exam-passed = 🎉 <b>Lulus!</b> Biji sampeyan <b>{ $percent }</b> ing { $name }, watese { $mark }.
exam-failed = <b>Durung lulus.</b> Biji sampeyan <b>{ $percent }</b> ing { $name }, watese { $mark }.
exam-shares = <b>Saben topik</b>
exam-share = { $known }/{ $tasks } { $topic }
exam-advice = Waca maneh materi topik sing akeh luput, utawa baleni latihane. Soal sabanjure beda.

plan-course = Latihan: ujian { $draw } soal, lulus { $mark }, { $tries } kesempatan
plan-proves = Mbuktekake: { $subject } (tingkat { $level })
batch-course-figures =
    { $tasks } larik · { $people } wong sinau
    Ujian: { $passed } lulus, { $failed } durung

menu-latihan = Latihan
command-latihan = sinau, gladhen, ujian
plan-a-course =
    🎓 <b>{ $name }</b>
    Latihan, { $tasks } larik
batch-course-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibukak
        [paused] ⏸ leren
       *[closed] ⚫ ditutup
    }
    🎓 { $people } wong sinau · { $passed } lulus

learning-ready = 💡 Ana tugas sampeyan ing <b>{ $batch }</b> sing saiki oleh dibahas: ana sing durung pas wektu kuwi. Arep ndeleng kena apa?
learning-open = Deleng bahasane
learning-head = 💡 <b>Bahasan</b> saka { $name }
proof-expires = ⏳ Kelulusan sampeyan ing <b>{ $course }</b> entek { $days } dina maneh. Arep tetep lumaku? Melu ujian maneh ing /latihan.
retry-open = Sing kentekan kesempatan
retry-head = <b>Kesempatane entek.</b> Pencet jenenge kanggo menehi siji maneh.
retry-nobody = Ora ana sing kentekan kesempatan.
retry-give = { $name } ({ $failed }× durung lulus)
retry-done = Siji kesempatan maneh, wis dikabari ✓
retry-given = Kabar apik: sampeyan entuk siji kesempatan ujian maneh ing <b>{ $course }</b>.
retry-given-already = Wonge isih duwe kesempatan.
plan-course-times = Leren antarane kesempatan: { $pause } jam · { $days ->
        [0] lumaku saklawase
       *[other] lumaku { $days } dina
    }
