# Aturan paket: tanda dan syarat, lalu tindakan; apa yang dibaca pelatih, dan apa yang diatur admin.

rule-why =
    { $signal ->
        [gold] { $hits } dari { $number } soal yang jawabannya sudah kami tahu ternyata meleset
        [rejected] { $hits } dari { $number } jawabanmu yang ditinjau belum bisa dipakai
        [skips] { $number } tugas berturut-turut kamu lewati
        [fast] banyak tugas selesai lebih cepat daripada waktu membacanya
        [pasted] tulisanmu sering muncul terlalu cepat buat sempat diketik
        [guessed] jawabanmu jauh lebih sering beda dari yang lain dan dari kunci, seperti ditebak
        [side] pilihanmu hampir selalu di sisi yang sama, padahal urutannya diacak
        [repeats] waktu soal yang sama muncul lagi, jawabanmu sering berbeda
        [copies] jawabanmu di banyak tugas sangat mirip dengan jawaban orang lain
        [sync] jawabanmu di banyak tugas sangat mirip dengan jawaban orang lain
        [mistakes] jawabanmu di banyak tugas sangat mirip dengan jawaban orang lain
       *[other] ada pola di jawabanmu yang jarang muncul kalau tiap tugas dibaca satu-satu
    }
rule-hint-told =
    💡 Sedikit saran buat paket <b>{ $batch }</b>: { $why }.

    Nggak ada yang berubah, kok. Coba baca pelan-pelan, dan lihat lagi /panduan. Kalau tugasnya kurang cocok, atur bahasa dan bidangmu di /profil; kalau ada yang membingungkan, tekan <i>Tanya</i> di bawah tugasnya.

    Menurutmu keliru? Tekan tombolnya, atau balas pesan ini.
rule-keys-told =
    🔎 Buat sementara, jawabanmu di paket <b>{ $batch }</b> dicek sedikit lebih sering: { $why }.

    Kamu tetap bisa kerja seperti biasa, dan upahnya tetap sama.

    Menurutmu keliru? Tekan tombolnya, atau balas pesan ini.
rule-pause-told =
    ⏸ Istirahat dulu, ya: kamu dijeda sampai <b>{ DATETIME($until, dateStyle: "long", timeStyle: "short") } WIB</b>.

    Alasannya, di paket <b>{ $batch }</b>: { $why }. Ini aturan otomatis dan berlaku paling lama sehari. Hasil kerja dan upahmu aman, tugas yang lagi kamu pegang dikembalikan, dan setelah itu kamu bisa lanjut sendiri. Sambil menunggu, coba lihat lagi /panduan.

    Menurutmu keliru? Tekan tombolnya, atau balas pesan ini dengan penjelasanmu. Yang memutuskan orang, bukan mesin.
rule-ask-told =
    👀 Jawabanmu di paket <b>{ $batch }</b> akan dilihat orang dulu: { $why }.

    Belum ada yang diputuskan, dan kamu bisa terus kerja seperti biasa. Bisa jadi ini cuma kebetulan.

    Mau menjelaskan sesuatu? Tekan tombolnya, atau balas pesan ini.
rule-signal-name =
    { $signal ->
        [gold] soal kunci
        [rejected] ditolak peninjau
        [skips] dilewati berturut-turut
        [signs] tanda apa pun
        [side] selalu sisi yang sama
        [pattern] pilihan berpola
        [flat] nilai rata semua
        [same] jawaban sama terus
        [fast] terlalu cepat
        [pasted] tulisan ditempel
        [guessed] seperti menebak
        [repeats] jawaban berubah waktu diulang
        [leak] kunci bocor
        [copies] teks mirip orang lain
        [sync] menjawab bersamaan
        [mistakes] salahnya sama persis
        [favour] peninjau dan penulis saling dukung
       *[other] { $signal }
    }
rule-action-name =
    { $action ->
        [hint] beri saran
        [keys] cek lebih sering
        [pause] jeda sehari
       *[ask] minta dicek admin
    }
rule-condition =
    { $sort ->
        [below] hampir pasti kurang dari { $mark }% yang benar, minimal { $least } jawaban
        [above] hampir pasti lebih dari { $mark }% yang ditolak, minimal { $least } tinjauan
        [row] { $least } kali
       *[days] { $least ->
            [1] sekali terlihat
           *[other] terlihat { $least } hari
        }
    }{ $within ->
        [0] {""}
       *[other] {" "}dalam { $within } hari
    }
rule-line = { $signal }: { $condition } → <b>{ $action }</b>
rule-said = aturan otomatis “{ $rule }” ({ $cases })
rule-unreadable = Aku nggak paham “{ $found }”. Tulis tanda, syarat, lalu tindakan, misalnya <code>gold&lt;60*10:pause</code> (yang benar di bawah 60%, minimal 10 soal kunci: jeda sehari) atau <code>skips*5:hint</code>.
rule-signal = “{ $found }” bukan tanda yang kukenal. Pilih: { $signals }.
rule-action = “{ $found }” bukan tindakan yang kukenal. Pilih: { $actions }.
rule-mark =
    { $signal ->
        [gold] Buat gold tulis batas bawahnya dalam persen, 1–99, misalnya <code>gold&lt;60*10:pause</code>.
        [rejected] Buat rejected tulis batas atasnya dalam persen, 1–99, misalnya <code>rejected&gt;40*5:ask</code>.
       *[other] { $signal } nggak pakai persen. Tulis berapa kali, misalnya <code>{ $signal }*3/7d:ask</code>.
    }
rule-large = Terlalu besar: paling banyak { $cases } kali dan { $days } hari.
rule-too-soon =
    { $action ->
        [pause] Terlalu cepat buat menjeda orang: { $signal } minimal { $least }. Tulis <code>{ $rule }</code>, atau pilih saran (hint) atau minta dicek admin (ask).
       *[other] Terlalu sedikit buat menilai: { $signal } minimal { $least }. Tulis <code>{ $rule }</code>.
    }
rule-twice = { $wish }: tiap aturan cukup sekali, paling banyak { $limit } aturan.
rule-needs-gold = Tindakan ini butuh soal kunci, dan paket ini nggak menguji orang. Tulis <code>gold=5</code> selagi paketnya masih draf, atau pilih tindakan lain.
rule-course = Kursus nggak punya aturan.
rule-was-wrong = ✓ Maaf, ya: soal yang jadi dasar jedamu ternyata ada yang keliru. Jedanya sudah dicabut, dan kamu bisa lanjut sekarang.
rule-was-fine = 👍 Yang kemarin ditandai sudah dilihat orang, dan nggak ada masalah. Lanjut saja seperti biasa.
rule-did =
    🤖 { DATETIME($at, dateStyle: "medium") }, { $batch }: { $action } karena { $signal } ({ $hits }/{ $number }){ $state ->
        [overturned] , dibatalkan admin
        [kept] , dibenarkan admin
        [asked] , menunggu dilihat
       *[done] {""}
    }
rules-head = 📏 <b>{ $name }</b>: aturan
rules-how = Tanda dan syarat, lalu tindakan: sekali sehari per orang, dan orangnya dikabari alasannya serta cara keberatan. Tekan satu buat melihat atau mencobanya dulu di hasil yang sudah ada. Angka lain: <code>/paket nama aturan=gold&lt;55*12:pause</code>
rules-none = Belum ada aturan yang menyala.
rules-try = Coba: { $rule }
rules-back = Aturan lain
rules-alone = Tulis aturannya sendiri saja, tanpa setelan lain: <code>/paket nama aturan=…</code>
rules-tried = { $rule }: { $times } kali, { $people } dari { $of } orang
rule-short = { $signal } → { $action }
rule-record = Sudah { $times } kali, { $people } orang{ $overturned ->
        [0] {""}
       *[other] ; dibatalkan admin { $overturned } kali
    }
rule-head =
    📏 <b>{ $name }</b>
    { $rule }
    <code>{ $spelt }</code>
rule-replaces = Menggantikan: { $rule }
rule-on = Nyalakan
rule-off = Matikan
rule-was-on = ✓ Menyala mulai sekarang; yang sudah lewat nggak dihitung.
rule-was-off = ✓ Dimatikan. Yang sudah terjadi tetap tercatat, dan bandingnya tetap dijawab.
rule-tune-action = Jadi: { $action }
rule-tune-mark = Batas { $mark }%
rule-tune-least = Minimal { $least }
rule-tune-within =
    { $within ->
        [0] Kapan saja
       *[other] Dalam { $within } hari
    }
trial-no-past = Belum ada hasil buat dicoba, jadi belum ketahuan siapa yang bakal kena.
trial-nobody = 🧪 Dicoba di hasil yang sudah ada ({ $of } orang): nggak ada yang kena.
trial-people = 🧪 Dicoba di hasil yang sudah ada: kena <b>{ $people } dari { $of } orang</b>, { $times } kali, antara { DATETIME($first, dateStyle: "medium") } dan { DATETIME($last, dateStyle: "medium") }. Nggak ada yang diubah atau dikabari.
trial-good =
    { $told ->
        [0] Belum ada tinjauan atau banding sesudahnya, jadi belum ketahuan siapa yang sebenarnya baik.
       *[other] Dari tinjauan dan banding sesudahnya: { $good } dari { $told } orang ternyata baik.
    }
trial-line = { DATETIME($at, dateStyle: "medium") }: <b>{ $name }</b>, { $signal } ({ $hits }/{ $number })
trial-more = … dan { $more } lagi. Semuanya: <code>latihin rules --try</code> di server.
