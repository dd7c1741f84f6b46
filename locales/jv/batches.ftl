# Paket: kirim, deleng, bukak, leren, tutup, ekspor.

push-how =
    <b>Carane ngirim paket</b>

    Kirim berkas <b>.xlsx</b>, <b>.csv</b>, <b>.jsonl</b>, utawa <b>.parquet</b> (paling gedhe 20 MB), lan tulis ing katrangane:
    <code>/push</code>

    Arep ngatur dhewe? Tambahi karepe sampeyan:
    <code>/push kinds=rating,rewrite overlap=3 target=id-x-gaul pay=500</code>

    Berkase dakpriksa dhisik. Ora ana sing dibagi sadurunge sampeyan mencet { batch-open }.
push-offer =
    Iki paket tugas? <b>{ $file }</b>

    Yen iya, pencet tombol ing ngisor; jenis tugase dakbedhek saka kolome, lan kabeh isih bisa diowahi nganggo tombol sadurunge dibukak. Luwih seneng nulis? Bales berkase nganggo <code>/push overlap=3</code> lan liya-liyane.
push-it = Ya, dadekake paket
push-reading =
    { $kept ->
        [0] ⏳ Lagi dakwaca…
       *[other] ⏳ Lagi dakwaca… { $kept } tugas wis mlebu.
    }
push-no-file = Berkase ora ketemu. Kirim maneh berkase, banjur tulis /push ing katrangane.
push-too-big = Berkase kegedhen. Liwat chat paling gedhe { $limit } MB. Dadekake pirang-pirang berkas, utawa nganggo latihin import ing server.
push-not-fetched = Berkase gagal dakjupuk saka Telegram. Coba kirim maneh, ya.
push-overtaken = Berkas sing padha lagi dikirim uga saka panggonan liya, dadi sing iki ora dakterusake. Sedhela maneh priksa /paket.
push-kinds-needed = Jenis tugase ora bisa dakbedhek saka kolom sing ana. Tulis ing katrangan, upamane: /push kinds=rating. Pilihane: { $kinds }.
push-known = Berkas iki wis tau mlebu, dadi ora dakgawe kaping pindho.
push-faulty =
    ❌ <b>Ana { $faults } kaluputan</b>, { $good } baris wis bener.
    Durung ana sing disimpen. Benerake berkase, banjur kirim maneh.
push-all-faults = Kabeh kaluputane ana ing berkas iki.
push-sample = 👀 <i>Conto: ngene layare ing HP pelatih. Jajalen wae digarap: jawabane dipriksa tenanan, nanging ora disimpen.</i>
push-read = Berkase wis dakwaca.
push-picture-missing = ⚠️ Gambare ora bisa ditampilake: { $picture }. Priksanen alamate. Yen iku file id, kudu saka bot iki dhewe: kirimen fotone mrene, mengko dakwenehi id-ne.
push-photo = 🖼 Arep dienggo ing paket? Lebokna baris iki ing kolom <b>image</b>. Mung kanggo bot iki.
push-photo-id = <code>{ $id }</code>
fault-at-line = <b>Baris { $line }</b>: { $what }
fault-at-column = <b>Baris { $line }, kolom { $column }</b>: { $what }

plan =
    📦 <b>{ $name }</b>
    { $tasks } tugas × { $overlap } wong{ $kinds ->
        [1] {""}
       *[other] {" "}× { $kinds } jenis
    } = <b>{ $total } hasil</b>
plan-ask = Dibukak saiki? Sadurunge dibukak, durung ana pelatih sing weruh.
plan-guessed = { $line } <i>(dakbedhek)</i>
plan-kinds = Jenis: { $kinds }
plan-overlap = Saben tugas: { $overlap } wong
plan-most =
    { $sample ->
        [0] Yen durung { $sure }% yakin: nganti { $most } wong
       *[other] { $sample }% tugas: { $most } wong
    }
plan-lang = Basa teks: { $language }
plan-target = Dijaluk: { $language }
plan-relation =
    Ngomong karo: { $relation ->
        [teman] kanca
        [ibu] ibu
       *[bos] bos
    }
plan-rewrites = Dibenerake: paling akeh { $rewrites } jawaban saben wong
plan-checks = Sing dipriksa: { $checks }
plan-labels =
    { $choose ->
        [one] Label (pilih siji): { $labels }
       *[several] Label (oleh sawetara): { $labels }
    }
plan-deadline = Wates wektu: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
plan-gold = Soal kunci: { $share }% saka sing ditampa pelatih
plan-review = Ditinjau: { $share }% asile
plan-rules = Aturan: { $number ->
        [0] tanpa
       *[other] { $rules }
    }
plan-verdict = Paninjau entuk { $amount } saben putusan
plan-lease = Wektu nggarap: { $minutes } menit
plan-guide = Panduan: ana ({ $length } huruf)
plan-keep = Simpen draf
plan-discard = Buwang

batch-none = Durung ana paket. Kirim berkas .xlsx, .csv, utawa .jsonl nganggo katrangan /push, ya.
batch-list = Kabeh paket
batch-list-head = <b>Paket</b>
batch-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibukak
        [paused] ⏸ leren
       *[closed] ⚫ ditutup
    }
    { $bar } { $share }% · { $results }/{ $wanted } hasil
batch-head =
    📦 <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibukak
        [paused] ⏸ leren
       *[closed] ⚫ ditutup
    }
batch-figures = { $bar } <b>{ $share }%</b>
batch-results = Hasil: { $results } saka { $wanted } ({ $tasks } tugas)
batch-people = Pelatih: { $people }
batch-each = Rata-rata saben hasil: { $each }
batch-skipped = Diliwati: { $skipped } kali
batch-open = Bukak
batch-pause = Leren
batch-close = Tutup
batch-sample = Jajal contone
batch-again = Anyari
batch-back = Menyang pakete
batch-moved =
    { $state ->
        [open] Pakete dibukak. Pelatih wis bisa wiwit nggarap.
        [paused] Pakete leren dhisik.
       *[closed] Pakete ditutup.
    }
batch-discarded = 🗑 Draf { $name } dibuwang.
batch-is =
    Paket { $name } saiki { $state ->
        [draft] isih draf
        [open] wis dibukak
        [paused] lagi leren
       *[closed] wis ditutup
    }.
batch-not-draft = Paket { $name } wis tau dibukak, dadi ora bisa dibuwang. Tutup wae yen wis cukup.
batch-unknown = Paket “{ $name }” ora ana. Deleng daftare ing /paket.

peers-ask = Jaluk dipriksa kanca
peers-none = Durung ana tulisan anyar ing paket { $name } sing bisa dipriksa kanca.
peers-made = Paket { $name } siap dadi draf: { $tasks } tulisan kanggo dipriksa wong liya.

export-choose-batch = <b>Paket endi sing arep diekspor?</b>
export-choose-format =
    <b>{ $name }</b>: arep format apa?

    { $results } hasil.
export-format =
    { $format ->
        [parquet] Parquet: kabeh kolom, kanggo analisis
        [jsonl] JSONL: kabeh kolom, teks biasa
        [csv] CSV: kanggo spreadsheet
        [sft] SFT: conto jawaban
        [dpo] DPO: pasangan pilihan
        [parallel] Paralel: teks asal lan versine wong
        [lexicon] Leksikon: tembung lan tegese
        [xlsx] Excel: kabeh kolom, kanggo langsung dibukak
        [kto] KTO: jawaban apik lan kurang
        [reward] Reward: pasangan karo bedane biji
        [ratings] Biji: skor saben jawaban
        [oasst] OASST: wit omongan
        [labelstudio] Label Studio: tugas lan hasile
        [hub] Hugging Face: folder siap diterbitake
       *[other] { $format }
    }
export-format-unknown = Format “{ $format }” ora ana. Pilih saka: { $formats }.
export-lost = <b>{ $name }</b> ({ $format }): berkase mbok menawa durung tekan. Yen durung ana ing ndhuwur, jaluk maneh nganggo /ekspor, ya.
export-empty = <b>{ $name }</b> ({ $format }) isih kosong: durung ana hasil sing cocog saka pelatih sing ngidini “nglatih AI”. Coba format liya, utawa ngenteni dhisik.{ $left ->
        [0] {""}
       *[other] {" "}{ $left } hasil ora melu, amarga sing nggarap ora ngidini “nglatih AI”.
    }
export-voices-left = Rekamane { $megabytes } MB, kegedhen kanggo Telegram. Jupuk ing server: <code>latihin export "{ $name }" --format { $format }</code>
export-voices =
    Swarane melu: { $voices } rekaman ing folder voice.{ $missing ->
        [0] {""}
       *[other] {" "}{ $missing } rekaman ora ana ing server.
    }
export-flaw = { $count } isi ora melu: { $why ->
        [blank] tekse kosong.
        [same] teks lorone padha persis.
        [margin] ora ana bedane.
        [prompt-end] omongané ora rampung ing panganggo.
        [turns] giliran omonge ora gantian.
        [place] bagean sing ditandhani ora ana ing tekse.
        [both] wong sing padha ngarani apik uga kurang.
        [between] bijine ing tengah, dudu apik utawa kurang.
        [system] ana pesen sistem, lan format iki ora ngerti.
        [tie] ana sing padha, lan format iki ora ngerti.
        [unpublished] sing nulis ora ngidini dipublikasikake.
        [rejected] ditolak peninjau.
       *[other] ora lolos papriksan.
    }
export-other = Format liya
export-file = { $name } ({ $format }): { $rows } baris.{ $left ->
        [0] {""}
       *[other] {" "}{ $left } hasil ora melu, amarga sing nggarap ora ngidini “nglatih AI”.
    }

## Ing terminal

import-loaded = Paket { $name } siap dadi draf: { $tasks } tugas, jenis { $kinds }.
import-known = { $file } wis tau mlebu dadi paket { $name }. Ora ana sing digawe maneh.
import-step =
    { $step ->
       *[open] Paket { $name } dibukak.
    }
import-progress = { $kept } tugas mlebu…
import-no-file = Berkas { $file } ora ana utawa ora oleh diwaca. Priksa jenenge.
check-sound = { $file }: aman. { $tasks } tugas, jenis { $kinds }.
check-faulty = { $file }: { $faults } kaluputan, { $good } tugas wis bener. Benerake berkase, banjur coba maneh.
faults-more = … lan { $more } kaluputan maneh.
