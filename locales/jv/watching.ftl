# Statistik: layar, gambar, lan angkane.

command-statistik = angka lan gambar kabeh paket
example-statistik = /statistik
menu-statistik = Statistik

watch-head = <b>Statistik</b>
watch-pictures = 📊 <b>{ $name }</b>
watch-choose = Arep ndelok sing endi? Gambare takkirim mrene, lumrahe sawetara detik.
watch-topic-progress = Kemajuan
watch-topic-people = Wong
watch-topic-time = Wektu
watch-topic-agreement = Sarujuke
watch-topic-steadiness = Dina & panggonan
watch-topic-reach = Ragad & jangkoan
watch-look-light = Kertas padhang
watch-look-dark = Kertas peteng
watch-open = Gambar & angka
watch-back = Bali menyang paket
watch-comes = Lagi takgawe. Gambare nyusul sedhela maneh.
watch-picture =
    📊 { $topic ->
        [progress] Kemajuan
        [people] Wong
        [time] Wektu
        [agreement] Sarujuke
        [steadiness] Dina & panggonan
       *[reach] Ragad & jangkoan
    }: { $name }
watch-picture-all =
    📊 { $topic ->
        [progress] Kemajuan
        [people] Wong
        [time] Wektu
        [agreement] Sarujuke
        [steadiness] Dina & panggonan
       *[reach] Ragad & jangkoan
    }: { watch-everything }

watch-everything = Kabeh paket
watch-batch = Paket { $name }
watch-as-of = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
watch-count = { $number }
watch-percent = { $percent }%
watch-coefficient = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
watch-seconds = { $seconds } dtk
watch-minutes = { $minutes } mnt { $seconds } dtk
watch-rupiah = Rp { $amount }
watch-millions = Rp { $millions } yuta
watch-day = { $day }/{ $month }
watch-times = { $number } · { $share }
watch-no-language = tanpa katrangan
watch-no-region = Durung dingerteni
watch-too-little = datane durung cukup
watch-still-few = isih sithik
watch-more = Isih ana { $more } maneh ing latihin stats.

watch-of-slots = saka { $slots } giliran
watch-done = rampung
watch-today = dina iki
watch-nothing-done = Durung ana tugas sing rampung.
watch-by-day = Tugas rampung saben dina
watch-by-week = Tugas rampung saben minggu
watch-skipped = Diliwati: { $times } ping
watch-no-skips = Durung ana sing ngliwati tugas.

watch-nobody = Durung ana sing nggarap.
watch-people = { $people ->
       *[other] wong
    }
watch-tasks = tugas rampung
watch-median-person = median saben wong
watch-by-person = Tugas rampung saben wong
watch-spread = Pira wong nggarap pirang tugas
watch-group = { $low }–{ $high } tugas
watch-so-many-tasks = { $tasks } tugas
watch-so-many-people = { $people } wong
watch-half = Separo asil digarap { $people } wong ({ $share } saka kabeh).
watch-busiest = Sing paling akeh
watch-no-times = Durung ana wektu sing kacathet.
watch-middle = separo saka { $number } tugas mbutuhake { $low } nganti { $high }
watch-time-is = Titik: median. Garis: separo tugas sing ing tengah. Sing diitung mung wektu aktif.

watch-nothing-agreed = Datane durung cukup: durung ana tugas sing dibiji wong loro utawa luwih.
watch-alpha-is = Titik: α Krippendorff, garis: rentang 95%. Ing ndhuwur 0,80 kena diandelake, ing ngisor 0,67 durung.
watch-alpha = α { $value } ({ $low } – { $high })
watch-same = padha { $share }
watch-decided = tanpa seri { $share }
watch-ranks = urutan τ { $value }
watch-raised = tandha padha { $share }
watch-units = { $units } butir
watch-by-language = Miturut basa: { $question }
watch-same-by-day = Jawaban padha saben dina: { $question }
watch-no-days = Datane durung cukup: durung ana dina sing tugase dibiji wong loro utawa luwih.
watch-places = Pengaruhe panggonan: { $kind }
watch-places-none = Pengaruhe panggonan
watch-no-places = Durung ana pilihan antarane jawaban sing jejer.
watch-place = Jawaban { $letter } ing layar
watch-lean =
    { $verdict ->
        [few] Datane durung cukup: lagi { $number } pilihan.
        [leans] Ana kecenderungan: panggonan melu nemtokake pilihan ({ $number } pilihan). Garis pedhot-pedhot: yen mung kebeneran.
       *[even] Aman: panggonan ora katon pengaruhe ({ $number } pilihan). Garis pedhot-pedhot: yen mung kebeneran.
    }

watch-no-costs = Durung ana ragad.
watch-spent = ragad nganti saiki
watch-approved = wis disarujuki
watch-each-row = saben asil disarujuki
watch-rows = Saka { $number } asil sing wis disarujuki.
watch-no-rows = Durung ana asil sing disarujuki.
watch-each-by-batch = Ragad saben asil disarujuki
watch-coverage = Jangkoan: basa, ragam, dhaerah
watch-all-in = Kabeh { $language }. Dhaerah: papan gedhene pelatih.
watch-rest = Ing sanjabane sing katon isih ana { $share } saka tugas sing rampung.
