# Orang-orang: daftar, pencarian, dan satu orang.

menu-pelatih = Pelatih
command-pelatih = orang-orangnya: peran, keahlian, jeda
people-head =
    { $tab ->
        [team] 👥 <b>Tim</b> ({ $people })
        [paused] ⏸ <b>Dijeda admin</b> ({ $people })
        [gone] 🚪 <b>Sudah keluar</b> ({ $people })
       *[all] 👥 <b>Semua orang</b> ({ $people })
    }
people-none = Belum ada siapa-siapa di sini.
people-how = Cari: <code>/pelatih sari</code>, atau nomornya, <code>/pelatih #12</code>
people-tab =
    { $tab ->
        [team] Tim
        [paused] Dijeda
        [gone] Keluar
       *[all] Semua
    } ({ $people })
people-waiting = Menunggu diterima ({ $people })
people-back = Daftar orang
people-found = 🔎 <b>{ $words }</b>
people-not-found = Nggak ketemu yang namanya mirip { $words }. Coba sebagian namanya saja, atau nomornya seperti #12.
people-more = Masih ada lagi. Tulis namanya lebih lengkap, ya.
people-line =
    <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸
        [gone] {" "}🚪
       *[here] {""}
    }
    { $role } · { $languages } · { $done } tugas
person-unknown = Orang itu nggak ada, atau bukan di bawahmu.
person-head =
    👤 <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸ dijeda
        [gone] {" "}🚪 sudah keluar
       *[here] {""}
    }
person-role = Peran: <b>{ $role }</b>
person-leads = Peran: <b>{ $role }</b> ({ $languages })
person-pseudonym = Nama samaran di ekspor: <code>{ $pseudonym }</code>
person-telegram = Id Telegram: <code>{ $number }</code>
person-since = Gabung: { $since }. Terakhir terlihat: { $last }
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-invited = Datang lewat undangan #{ $number }
person-fields = Bidang: { $name }
person-proven = Terbukti: { $proven }
person-counts =
    Selesai { $done }, dilewati { $skipped }. Waktu kerja { $time }, rata-rata { $each } per tugas
    { $lent ->
        [0] Lagi nggak pegang tugas
       *[other] Lagi pegang { $lent } tugas
    }{ $owned ->
        [0] {""}
       *[other] . Paket miliknya: { $owned }
    }
person-rests = Lagi jeda atas kemauan sendiri.
person-paused = ⏸ Dijeda admin sampai { DATETIME($until, dateStyle: "long") }. Alasannya: { $reason }
person-paused-open = ⏸ Dijeda admin, belum tahu sampai kapan. Alasannya: { $reason }
person-pause = Jeda
person-resume = Lanjutkan
person-change-role = Ganti peran
person-proofs = Keahlian
person-hand-over = Serahkan paketnya
person-remove = Keluarkan
person-back = Kembali ke orangnya
person-open = Lihat orangnya
