# Statistik: layar, gambar, jeung angkana.

command-statistik = angka jeung gambar sakabéh pakét
example-statistik = /statistik
menu-statistik = Statistik

watch-head = <b>Statistik</b>
watch-pictures = 📊 <b>{ $name }</b>
watch-choose = Rék ningali nu mana? Gambarna dikirim ka dieu, biasana sababaraha detik.
watch-topic-progress = Kamajuan
watch-topic-people = Jalma
watch-topic-time = Waktu
watch-topic-agreement = Kasaluyuan
watch-topic-steadiness = Poé & tempat
watch-topic-reach = Waragad & jangkauan
watch-look-light = Kertas caang
watch-look-dark = Kertas poék
watch-open = Gambar & angka
watch-back = Balik ka pakét
watch-comes = Keur dijieun. Gambarna nyusul sakeudeung deui.
watch-picture =
    📊 { $topic ->
        [progress] Kamajuan
        [people] Jalma
        [time] Waktu
        [agreement] Kasaluyuan
        [steadiness] Poé & tempat
       *[reach] Waragad & jangkauan
    }: { $name }
watch-picture-all =
    📊 { $topic ->
        [progress] Kamajuan
        [people] Jalma
        [time] Waktu
        [agreement] Kasaluyuan
        [steadiness] Poé & tempat
       *[reach] Waragad & jangkauan
    }: { watch-everything }

watch-everything = Sakabéh pakét
watch-batch = Pakét { $name }
watch-as-of = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
watch-count = { $number }
watch-percent = { $percent }%
watch-coefficient = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
watch-seconds = { $seconds } dtk
watch-minutes = { $minutes } mnt { $seconds } dtk
watch-rupiah = Rp { $amount }
watch-millions = Rp { $millions } juta
watch-day = { $day }/{ $month }
watch-times = { $number } · { $share }
watch-no-language = tanpa katerangan
watch-no-region = Can dipikanyaho
watch-too-little = datana can cukup
watch-still-few = masih saeutik
watch-more = Aya { $more } deui dina latihin stats.

watch-of-slots = tina { $slots } giliran
watch-done = réngsé
watch-today = poé ieu
watch-nothing-done = Can aya tugas nu réngsé.
watch-by-day = Tugas réngsé per poé
watch-by-week = Tugas réngsé per minggu
watch-skipped = Diliwat: { $times } kali
watch-no-skips = Can aya nu ngaliwat tugas.

watch-nobody = Can aya nu migawé.
watch-people = { $people ->
       *[other] jalma
    }
watch-tasks = tugas réngsé
watch-median-person = median per jalma
watch-by-person = Tugas réngsé per jalma
watch-spread = Sabaraha jalma migawé sabaraha tugas
watch-group = { $low }–{ $high } tugas
watch-so-many-tasks = { $tasks } tugas
watch-so-many-people = { $people } jalma
watch-half = Satengah hasil dipigawé ku { $people } jalma ({ $share } tina sakabéhna).
watch-busiest = Nu pangréana
watch-no-times = Can aya waktu nu kacatet.
watch-middle = satengah tina { $number } tugas butuh { $low } nepi ka { $high }
watch-time-is = Titik: median. Garis: satengah tugas nu di tengah. Nu diitung ngan waktu aktif.

watch-nothing-agreed = Datana can cukup: can aya tugas nu dibiji ku dua jalma atawa leuwih.
watch-alpha-is = Titik: α Krippendorff, garis: rentang 95%. Di luhur 0,80 bisa diandelkeun, di handap 0,67 can bisa.
watch-alpha = α { $value } ({ $low } – { $high })
watch-same = sarua { $share }
watch-decided = tanpa seri { $share }
watch-ranks = runtuyan τ { $value }
watch-raised = tanda sarua { $share }
watch-units = { $units } butir
watch-by-language = Per basa: { $question }
watch-same-by-day = Jawaban sarua per poé: { $question }
watch-no-days = Datana can cukup: can aya poé nu tugasna dibiji ku dua jalma atawa leuwih.
watch-places = Pangaruh tempat: { $kind }
watch-places-none = Pangaruh tempat
watch-no-places = Can aya pilihan antara jawaban nu padeukeut.
watch-place = Jawaban { $letter } dina layar
watch-lean =
    { $verdict ->
        [few] Datana can cukup: kakara { $number } pilihan.
        [leans] Aya condongna: tempat milu nangtukeun pilihan ({ $number } pilihan). Garis pegat-pegat: lamun ngan kabeneran.
       *[even] Aman: tempat teu katingali pangaruhna ({ $number } pilihan). Garis pegat-pegat: lamun ngan kabeneran.
    }

watch-no-costs = Can aya waragad.
watch-spent = waragad nepi ka ayeuna
watch-approved = geus disatujuan
watch-each-row = per hasil disatujuan
watch-rows = Tina { $number } hasil nu geus disatujuan.
watch-no-rows = Can aya hasil nu disatujuan.
watch-each-by-batch = Waragad per hasil disatujuan
watch-coverage = Jangkauan: basa, ragam, wewengkon
watch-all-in = Sakabéhna { $language }. Wewengkon: tempat pelatih digedékeun.
watch-rest = Di luar nu katingali aya deui { $share } tina tugas nu réngsé.
