# Pakét: kirim, tingali, buka, reureuh, tutup, ékspor.

push-how =
    <b>Cara ngirim pakét</b>

    Kirim berkas <b>.xlsx</b>, <b>.csv</b>, <b>.jsonl</b>, atawa <b>.parquet</b> (panggedéna 20 MB), jeung tulis dina katranganana:
    <code>/push</code>

    Rék ngatur sorangan? Tambahan setélan anjeun:
    <code>/push kinds=rating,rewrite overlap=3 target=id-x-gaul pay=500</code>

    Berkasna dipariksa heula. Teu aya nu dibagikeun saméméh anjeun mencét { batch-open }.
push-offer =
    Ieu pakét tugas? <b>{ $file }</b>

    Mun enya, pencét tombol di handap; jenis tugasna ditebak tina kolomna, jeung kabéh masih bisa dirobah ku tombol saméméh dibuka. Leuwih resep nulis? Bales berkasna ku <code>/push overlap=3</code> jeung saterusna.
push-it = Enya, jadikeun pakét
push-reading =
    { $kept ->
        [0] ⏳ Keur dibaca…
       *[other] ⏳ Keur dibaca… { $kept } tugas geus asup.
    }
push-no-file = Berkasna teu kapanggih. Kirim deui berkasna, tuluy tulis /push dina katranganana.
push-too-big = Berkasna gedé teuing. Liwat chat panggedéna { $limit } MB. Bagi jadi sababaraha berkas, atawa paké latihin import di server.
push-not-fetched = Berkasna gagal dicokot ti Telegram. Cobaan kirim deui, nya.
push-overtaken = Berkas nu sarua keur dikirim ogé ti tempat séjén, jadi nu ieu dieureunkeun. Sakeudeung deui pariksa /paket.
push-kinds-needed = Jenis tugasna teu katebak tina kolom nu aya. Tulis dina katrangan, misalna: /push kinds=rating. Pilihanana: { $kinds }.
push-known = Berkas ieu geus kungsi asup, jadi teu dijieun dua kali.
push-faulty =
    ❌ <b>Aya { $faults } kasalahan</b>, { $good } baris geus bener.
    Can aya nu disimpen. Benerkeun berkasna, tuluy kirim deui.
push-all-faults = Kabéh kasalahanana aya dina berkas ieu.
push-sample = 👀 <i>Conto: kieu layarna dina HP palatih. Cobaan waé digarap: jawabanana dipariksa bener-bener, tapi teu disimpen.</i>
push-read = Berkasna geus dibaca.
push-picture-missing = ⚠️ Gambarna teu bisa ditémbongkeun: { $picture }. Pariksa alamatna. Mun éta file id, kudu ti bot ieu sorangan: kirimkeun potona ka dieu, engké dibéré id-na.
push-photo = 🖼 Rék dipaké dina pakét? Asupkeun baris ieu kana kolom <b>image</b>. Ngan keur bot ieu.
push-photo-id = <code>{ $id }</code>
fault-at-line = <b>Baris { $line }</b>: { $what }
fault-at-column = <b>Baris { $line }, kolom { $column }</b>: { $what }

plan =
    📦 <b>{ $name }</b>
    { $tasks } tugas × { $overlap } urang{ $kinds ->
        [1] {""}
       *[other] {" "}× { $kinds } jenis
    } = <b>{ $total } hasil</b>
plan-ask = Buka ayeuna? Saméméh dibuka, can aya palatih nu ningali.
plan-guessed = { $line } <i>(ditebak)</i>
plan-kinds = Jenis: { $kinds }
plan-overlap = Unggal tugas: { $overlap } urang
plan-most =
    { $sample ->
        [0] Mun can { $sure }% yakin: nepi ka { $most } urang
       *[other] { $sample }% tugas: { $most } urang
    }
plan-lang = Basa téks: { $language }
plan-target = Dipénta: { $language }
plan-relation =
    Ngomong ka: { $relation ->
        [teman] babaturan
        [ibu] indung
       *[bos] bos
    }
plan-rewrites = Dibenerkeun: panglobana { $rewrites } jawaban saurang
plan-checks = Nu dipariksa: { $checks }
plan-labels =
    { $choose ->
        [one] Labél (pilih hiji): { $labels }
       *[several] Labél (meunang sababaraha): { $labels }
    }
plan-deadline = Wates waktu: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
plan-gold = Soal konci: { $share }% tina nu ditarima ku pelatih
plan-review = Ditinjau: { $share }% hasilna
plan-rules = Aturan: { $number ->
        [0] tanpa
       *[other] { $rules }
    }
plan-verdict = Pamariksa meunang { $amount } unggal putusan
plan-lease = Waktu ngagarap: { $minutes } menit
plan-guide = Panduan: aya ({ $length } aksara)
plan-keep = Simpen draf
plan-discard = Piceun

batch-none = Can aya pakét. Kirim berkas .xlsx, .csv, atawa .jsonl kalayan katrangan /push, nya.
batch-list = Kabéh pakét
batch-list-head = <b>Pakét</b>
batch-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibuka
        [paused] ⏸ direureuhkeun
       *[closed] ⚫ ditutup
    }
    { $bar } { $share }% · { $results }/{ $wanted } hasil
batch-head =
    📦 <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibuka
        [paused] ⏸ direureuhkeun
       *[closed] ⚫ ditutup
    }
batch-figures = { $bar } <b>{ $share }%</b>
batch-results = Hasil: { $results } ti { $wanted } ({ $tasks } tugas)
batch-people = Palatih: { $people }
batch-each = Rata-rata unggal hasil: { $each }
batch-skipped = Diliwat: { $skipped } kali
batch-open = Buka
batch-pause = Reureuh
batch-close = Tutup
batch-sample = Cobaan contona
batch-again = Anyarkeun
batch-back = Ka pakétna
batch-moved =
    { $state ->
        [open] Pakétna dibuka. Palatih geus bisa mimiti ngagarap.
        [paused] Pakétna direureuhkeun.
       *[closed] Pakétna ditutup.
    }
batch-discarded = 🗑 Draf { $name } dipiceun.
batch-is =
    Pakét { $name } ayeuna { $state ->
        [draft] masih draf
        [open] geus dibuka
        [paused] keur direureuhkeun
       *[closed] geus ditutup
    }.
batch-not-draft = Pakét { $name } geus kungsi dibuka, jadi teu bisa dipiceun. Tutup waé mun geus cukup.
batch-unknown = Pakét “{ $name }” teu aya. Tingali daptarna di /paket.

peers-ask = Ménta dipariksa babaturan
peers-none = Can aya tulisan anyar dina pakét { $name } nu bisa dipariksa babaturan.
peers-made = Pakét { $name } siap jadi draf: { $tasks } tulisan keur dipariksa ku batur.

export-choose-batch = <b>Pakét mana nu rék diékspor?</b>
export-choose-format =
    <b>{ $name }</b>: rék format naon?

    { $results } hasil.
export-format =
    { $format ->
        [parquet] Parquet: kabéh kolom, keur analisis
        [jsonl] JSONL: kabéh kolom, téks biasa
        [csv] CSV: keur spreadsheet
        [sft] SFT: conto jawaban
        [dpo] DPO: pasangan pilihan
        [parallel] Paralél: téks asal jeung vérsi jalma
        [lexicon] Léksikon: kecap jeung hartina
        [xlsx] Excel: kabéh kolom, keur langsung dibuka
        [kto] KTO: jawaban alus jeung kurang
        [reward] Reward: pasangan jeung bédana peunteun
        [ratings] Peunteun: skor tiap jawaban
        [oasst] OASST: tangkal obrolan
        [labelstudio] Label Studio: tugas jeung hasilna
        [hub] Hugging Face: folder siap diterbitkeun
       *[other] { $format }
    }
export-format-unknown = Format “{ $format }” teu aya. Pilih tina: { $formats }.
export-lost = <b>{ $name }</b> ({ $format }): berkasna meureun can nepi. Mun can aya di luhur, pénta deui ku /ekspor, nya.
export-empty = <b>{ $name }</b> ({ $format }) kosong kénéh: can aya hasil nu cocog ti palatih nu ngidinan “ngalatih AI”. Cobaan format séjén, atawa dagoan heula.{ $left ->
        [0] {""}
       *[other] {" "}{ $left } hasil teu milu, sabab nu ngagarapna teu ngidinan “ngalatih AI”.
    }
export-voices-left = Rekamanana { $megabytes } MB, gedé teuing keur Telegram. Cokot di server: <code>latihin export "{ $name }" --format { $format }</code>
export-voices =
    Sorana milu: { $voices } rekaman dina folder voice.{ $missing ->
        [0] {""}
       *[other] {" "}{ $missing } rekaman teu aya di server.
    }
export-flaw = { $count } eusi teu milu: { $why ->
        [blank] téksna kosong.
        [same] dua téksna sarua pisan.
        [margin] teu aya bédana.
        [prompt-end] obrolanana teu tungtung di pamaké.
        [turns] giliran nyaritana teu silih ganti.
        [place] bagian nu ditandaan teu aya dina téksna.
        [both] jalma nu sarua nyebut alus jeung kurang.
        [between] peunteunna di tengah, lain alus atawa kurang.
        [system] aya pesen sistem, sedengkeun format ieu teu wawuh.
        [tie] aya nu sarua, sedengkeun format ieu teu wawuh.
        [unpublished] nu nulisna teu ngidinan dipublikasikeun.
        [rejected] ditolak ku pamariksa.
       *[other] teu lolos pamariksaan.
    }
export-other = Format séjén
export-file = { $name } ({ $format }): { $rows } baris.{ $left ->
        [0] {""}
       *[other] {" "}{ $left } hasil teu milu, sabab nu ngagarapna teu ngidinan “ngalatih AI”.
    }

## Di términal

import-loaded = Pakét { $name } siap jadi draf: { $tasks } tugas, jenis { $kinds }.
import-known = { $file } geus kungsi asup jadi pakét { $name }. Teu aya nu dijieun deui.
import-step =
    { $step ->
       *[open] Pakét { $name } dibuka.
    }
import-progress = { $kept } tugas asup…
import-no-file = Berkas { $file } teu aya atawa teu meunang dibaca. Pariksa ngaranna.
check-sound = { $file }: aman. { $tasks } tugas, jenis { $kinds }.
check-faulty = { $file }: { $faults } kasalahan, { $good } tugas geus bener. Benerkeun berkasna, tuluy cobaan deui.
faults-more = … jeung { $more } kasalahan deui.
