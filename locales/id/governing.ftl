# Peran, jeda, keluar, serah terima, dan keahlian yang diakui.

role-ask = Peran baru buat <b>{ $name }</b>?
role-ask-language = <b>{ $name }</b> memimpin bahasa apa?
role-same = Perannya memang sudah itu.
measure-span =
    { $days ->
        [0] Sampai kulanjutkan lagi
       *[other] { $days } hari
    }
measure-ask-span = Jeda <b>{ $name }</b> berapa lama? Tugas yang lagi dipegang langsung dikembalikan.
measure-ask-reason =
    Kenapa <b>{ $name }</b> dijeda{ $days ->
        [0] {""}
       *[other] {" "}{ $days } hari
    }? Begitu alasannya ditekan, jedanya mulai. Orangnya dikabari alasan ini, dan cara kalau keberatan.
remove-ask =
    <b>Keluarkan { $name }?</b>

    Tugas yang lagi dipegang dikembalikan, dan paket miliknya jadi milikmu. Hasil kerjanya tetap tersimpan dan tetap ikut ekspor; ini bukan penghapusan data. Orangnya dikabari, dan bisa masuk lagi dengan undangan.

    Alasannya apa? Begitu ditekan, langsung berlaku.
measure-words = Tulis sendiri …
measure-ask-words = ✍️ Balas pesan ini dengan alasannya. <b>{ $name }</b> akan membacanya, jadi tulis baik-baik.
measure-stay = Pilih dari daftar saja
measure-quality = hasil kerjanya perlu kita bicarakan dulu
measure-guide = belum sesuai panduan
measure-inactive = lama nggak aktif
measure-account = ada yang janggal di akun ini
measure-project = kebutuhan proyeknya berubah
measure-rule = aturan paket: beberapa jawaban perlu dicek dulu
measure-too-long = Paling lama { $most } hari.
measure-words-long = Tulis alasannya dengan kata-kata, paling panjang { $limit } huruf.
measure-not-paused = Orang ini nggak lagi dijeda admin.
measure-gone = Orang ini memang sudah keluar.
hand-ask =
    { $owned ->
        [0] <b>{ $name }</b> nggak punya paket.
       *[other] Serahkan { $owned } paket milik <b>{ $name }</b> ke siapa?
    }
hand-nobody = Belum ada admin lain yang bisa menerima paket milik <b>{ $name }</b>.
heir-unfit = Paket cuma bisa diserahkan ke admin lain yang masih tergabung.
person-has-role = ✓ Perannya sudah diganti, dan orangnya dikabari.
person-was-paused = ✓ Sudah dijeda, dan orangnya dikabari.
person-was-resumed = ✓ Sudah bisa lanjut lagi, dan orangnya dikabari.
person-was-removed = ✓ Sudah dikeluarkan, dan orangnya dikabari.
person-handed-over = ✓ { $batches } paket diserahkan.

you-role = Peranmu sekarang: <b>{ $role }</b>. Yang bisa kamu lakukan ada di /bantuan.
you-paused =
    ⏸ Akunmu dijeda admin dulu sampai <b>{ DATETIME($until, dateStyle: "long") }</b>.

    Alasannya: { $reason }. Tugas yang lagi kamu pegang sudah dikembalikan, dan hasil kerjamu aman. Setelah itu kamu bisa lanjut lagi.

    Menurutmu ini keliru? Balas pesan ini dengan penjelasanmu, atau tekan tombolnya. Nanti dilihat orang, bukan mesin.
you-paused-open =
    ⏸ Akunmu dijeda admin dulu.

    Alasannya: { $reason }. Tugas yang lagi kamu pegang sudah dikembalikan, dan hasil kerjamu aman. Kalau sudah bisa lanjut, kukabari.

    Menurutmu ini keliru? Balas pesan ini dengan penjelasanmu, atau tekan tombolnya. Nanti dilihat orang, bukan mesin.
you-resumed = ✓ Kamu sudah bisa lanjut lagi. Selamat datang kembali!
you-removed =
    Kamu sudah nggak tergabung di proyek ini. Makasih sudah ikut bantu 🙏

    Alasannya: { $reason }. Hasil kerjamu tetap tercatat; lihat, ambil, atau hapus datamu di /privasi.

    Menurutmu ini keliru? Balas pesan ini dengan penjelasanmu, atau tekan tombolnya.
object-button = Aku keberatan
object-nothing = Nggak ada jeda yang bisa dibantah sekarang.
object-once = Keberatanmu sudah kusampaikan. Tunggu jawabannya, ya.
object-sent = ✓ Keberatanmu sudah kusampaikan ke admin. Yang memutuskan orang, dan kamu dikabari kalau ada perubahan.
object-came =
    ✋ <b>{ $name }</b> #{ $number } keberatan:

    { $words }
object-came-silent = ✋ <b>{ $name }</b> #{ $number } keberatan.

proofs-head = <b>Yang sudah terbukti dari { $name }</b>
proofs-none = Belum ada yang terbukti dari <b>{ $name }</b>. Keahlian terbukti lewat ujian, atau diakui admin.
proof-line =
    <b>{ $subject }</b>, tingkat { $level }
    { $source ->
        [exam] lulus ujian
       *[admin] diakui admin
    }, { DATETIME($at, dateStyle: "medium") }
proof-short = { $subject } { $level }
proof-grant = Akui keahlian
proof-ask-subject = Keahlian apa yang kamu akui dari <b>{ $name }</b>?
proof-ask-level = { $subject }: seberapa jago <b>{ $name }</b>?
proof-level =
    { $level ->
        [1] 1: bisa mengerjakannya
        [2] 2: ahli
       *[3] 3: tempat orang bertanya
    }
proof-revoke = Cabut { $subject } { $level }
proof-granted = ✓ Sudah diakui. Tugas yang butuh keahlian itu terbuka buatnya.
proof-revoked = ✓ Sudah dicabut.
