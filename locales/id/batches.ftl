# Paket: kirim, lihat, buka, jeda, tutup, ekspor.

push-how =
    <b>Cara kirim paket</b>

    Kirim berkas <b>.xlsx</b>, <b>.csv</b>, <b>.jsonl</b>, atau <b>.parquet</b> (paling besar 20 MB), dan tulis di keterangannya:
    <code>/push</code>

    Mau atur sendiri? Tambahkan setelanmu:
    <code>/push kinds=rating,rewrite overlap=3 target=id-x-gaul pay=500</code>

    Berkasnya kuperiksa dulu. Nggak ada yang dibagikan sebelum kamu tekan { batch-open }.
push-offer =
    Ini paket tugas? <b>{ $file }</b>

    Kalau iya, tekan tombol di bawah; jenis tugasnya kutebak dari kolomnya, dan semuanya masih bisa kamu ubah lewat tombol sebelum dibuka. Lebih suka menulis? Balas berkasnya dengan <code>/push overlap=3</code> dan seterusnya.
push-it = Ya, jadikan paket
push-reading =
    { $kept ->
        [0] ⏳ Sedang kubaca…
       *[other] ⏳ Sedang kubaca… { $kept } tugas sudah masuk.
    }
push-no-file = Aku nggak menemukan berkasnya. Kirim lagi berkasnya, lalu tulis /push di keterangannya.
push-too-big = Berkasnya terlalu besar. Lewat chat paling besar { $limit } MB. Bagi jadi beberapa berkas, atau pakai latihin import di server.
push-not-fetched = Berkasnya gagal kuambil dari Telegram. Coba kirim lagi, ya.
push-overtaken = Berkas yang sama lagi dikirim juga dari tempat lain, jadi yang ini kuhentikan. Cek /paket sebentar lagi.
push-kinds-needed = Aku nggak bisa menebak jenis tugasnya dari kolom yang ada. Tulis di keterangan, misalnya: /push kinds=rating. Pilihannya: { $kinds }.
push-known = Berkas ini sudah pernah masuk, jadi nggak kubuat dua kali.
push-faulty =
    ❌ <b>Ada { $faults } kesalahan</b>, { $good } baris sudah benar.
    Belum ada yang disimpan. Betulkan berkasnya, lalu kirim lagi.
push-all-faults = Semua kesalahannya ada di berkas ini.
push-sample = 👀 <i>Contoh: begini layarnya di HP pelatih. Coba saja kerjakan: jawabanmu diperiksa sungguhan, tapi nggak disimpan.</i>
push-read = Berkasnya sudah kubaca.
push-picture-missing = ⚠️ Gambarnya nggak bisa ditampilkan: { $picture }. Periksa alamatnya. Kalau itu file id, pastikan dari bot ini sendiri: kirim fotonya ke sini, nanti kukasih id-nya.
push-photo = 🖼 Mau dipakai di paket? Taruh baris ini di kolom <b>image</b>. Cuma berlaku di bot ini.
push-photo-id = <code>{ $id }</code>
fault-at-line = <b>Baris { $line }</b>: { $what }
fault-at-column = <b>Baris { $line }, kolom { $column }</b>: { $what }

plan =
    📦 <b>{ $name }</b>
    { $tasks } tugas × { $overlap } orang{ $kinds ->
        [1] {""}
       *[other] {" "}× { $kinds } jenis
    } = <b>{ $total } hasil</b>
plan-ask = Buka sekarang? Sebelum dibuka, belum ada pelatih yang melihatnya.
plan-guessed = { $line } <i>(kutebak)</i>
plan-kinds = Jenis: { $kinds }
plan-overlap = Tiap tugas: { $overlap } orang
plan-most =
    { $sample ->
        [0] Kalau belum { $sure }% yakin: sampai { $most } orang
       *[other] { $sample }% tugas: { $most } orang
    }
plan-lang = Bahasa teks: { $language }
plan-target = Diminta: { $language }
plan-relation =
    Ngomong ke: { $relation ->
        [teman] teman
        [ibu] ibu
       *[bos] bos
    }
plan-rewrites = Diperbaiki: paling banyak { $rewrites } jawaban per orang
plan-checks = Yang dicek: { $checks }
plan-labels =
    { $choose ->
        [one] Label (pilih satu): { $labels }
       *[several] Label (boleh beberapa): { $labels }
    }
plan-deadline = Tenggat: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
plan-gold = Soal kunci: { $share }% dari yang diterima pelatih
plan-review = Ditinjau: { $share }% hasilnya
plan-rules = Aturan: { $number ->
        [0] tanpa
       *[other] { $rules }
    }
plan-verdict = Peninjau dapat { $amount } untuk tiap putusan
plan-lease = Waktu mengerjakan: { $minutes } menit
plan-guide = Panduan: ada ({ $length } huruf)
plan-keep = Simpan draf
plan-discard = Buang

batch-none = Belum ada paket. Kirim berkas .xlsx, .csv, atau .jsonl dengan keterangan /push, ya.
batch-list = Semua paket
batch-list-head = <b>Paket</b>
batch-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibuka
        [paused] ⏸ dijeda
       *[closed] ⚫ ditutup
    }
    { $bar } { $share }% · { $results }/{ $wanted } hasil
batch-head =
    📦 <b>{ $name }</b> · { $state ->
        [draft] ✏️ draf
        [open] 🟢 dibuka
        [paused] ⏸ dijeda
       *[closed] ⚫ ditutup
    }
batch-figures = { $bar } <b>{ $share }%</b>
batch-results = Hasil: { $results } dari { $wanted } ({ $tasks } tugas)
batch-people = Pelatih: { $people }
batch-each = Rata-rata per hasil: { $each }
batch-skipped = Dilewati: { $skipped } kali
batch-open = Buka
batch-pause = Jeda
batch-close = Tutup
batch-sample = Coba contohnya
batch-again = Segarkan
batch-back = Ke paketnya
batch-moved =
    { $state ->
        [open] Paketnya dibuka. Pelatih sudah bisa mulai mengerjakan.
        [paused] Paketnya dijeda.
       *[closed] Paketnya ditutup.
    }
batch-discarded = 🗑 Draf { $name } dibuang.
batch-is =
    Paket { $name } sekarang { $state ->
        [draft] masih draf
        [open] sudah dibuka
        [paused] lagi dijeda
       *[closed] sudah ditutup
    }.
batch-not-draft = Paket { $name } sudah pernah dibuka, jadi nggak bisa dibuang. Tutup saja kalau sudah cukup.
batch-unknown = Paket “{ $name }” nggak ada. Lihat daftarnya di /paket.

peers-ask = Minta dicek sesama
peers-none = Belum ada tulisan baru di paket { $name } yang bisa dicek sesama.
peers-made = Paket { $name } siap sebagai draf: { $tasks } tulisan buat dicek orang lain.

export-choose-batch = <b>Paket mana yang mau diekspor?</b>
export-choose-format =
    <b>{ $name }</b>: mau format apa?

    { $results } hasil.
export-format =
    { $format ->
        [parquet] Parquet: semua kolom, buat analisis
        [jsonl] JSONL: semua kolom, teks biasa
        [csv] CSV: buat spreadsheet
        [sft] SFT: contoh jawaban
        [dpo] DPO: pasangan pilihan
        [parallel] Paralel: teks asal dan versi orang
        [lexicon] Leksikon: kata dan artinya
        [xlsx] Excel: semua kolom, buat dibuka langsung
        [kto] KTO: jawaban bagus dan kurang
        [reward] Reward: pasangan dengan selisih nilai
        [ratings] Nilai: skor tiap jawaban
        [oasst] OASST: pohon percakapan
        [labelstudio] Label Studio: tugas dan hasilnya
        [hub] Hugging Face: folder siap terbit
       *[other] { $format }
    }
export-format-unknown = Format “{ $format }” nggak ada. Pilih dari: { $formats }.
export-lost = <b>{ $name }</b> ({ $format }): berkasnya mungkin belum sampai. Kalau belum ada di atas, minta lagi lewat /ekspor, ya.
export-empty = <b>{ $name }</b> ({ $format }) masih kosong: belum ada hasil yang cocok dari pelatih yang mengizinkan “melatih AI”. Coba format lain, atau tunggu dulu.{ $left ->
        [0] {""}
       *[other] {" "}{ $left } hasil nggak ikut, karena yang mengerjakan nggak mengizinkan “melatih AI”.
    }
export-voices-left = Rekamannya { $megabytes } MB, kebesaran buat Telegram. Ambil di server: <code>latihin export "{ $name }" --format { $format }</code>
export-voices =
    Suaranya ikut: { $voices } rekaman di folder voice.{ $missing ->
        [0] {""}
       *[other] {" "}{ $missing } rekaman nggak ada di server.
    }
export-flaw = { $count } isi nggak ikut: { $why ->
        [blank] teksnya kosong.
        [same] kedua teksnya sama persis.
        [margin] selisihnya nggak ada.
        [prompt-end] percakapannya nggak berakhir di pengguna.
        [turns] giliran bicaranya nggak bergantian.
        [place] bagian yang ditandai nggak ada di teksnya.
        [both] orang yang sama menilainya bagus sekaligus kurang.
        [between] nilainya di tengah, bukan bagus atau kurang.
        [system] ada pesan sistem, dan format ini nggak mengenalnya.
        [tie] ada yang seri, dan format ini nggak mengenal seri.
        [unpublished] penulisnya nggak mengizinkan dipublikasikan.
        [rejected] ditolak peninjau.
       *[other] nggak lolos pemeriksaan.
    }
export-other = Format lain
export-file = { $name } ({ $format }): { $rows } baris.{ $left ->
        [0] {""}
       *[other] {" "}{ $left } hasil nggak ikut, karena yang mengerjakan nggak mengizinkan “melatih AI”.
    }

## Di terminal

import-loaded = Paket { $name } siap sebagai draf: { $tasks } tugas, jenis { $kinds }.
import-known = { $file } sudah pernah masuk sebagai paket { $name }. Nggak ada yang dibuat lagi.
import-step =
    { $step ->
       *[open] Paket { $name } dibuka.
    }
import-progress = { $kept } tugas masuk…
import-no-file = Berkas { $file } nggak ada atau nggak boleh dibaca. Periksa namanya.
check-sound = { $file }: aman. { $tasks } tugas, jenis { $kinds }.
check-faulty = { $file }: { $faults } kesalahan, { $good } tugas sudah benar. Betulkan berkasnya, lalu coba lagi.
faults-more = … dan { $more } kesalahan lagi.
