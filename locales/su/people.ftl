# Jalma-jalma: daptar, milarian, jeung hiji jalma.

menu-pelatih = Palatih
command-pelatih = jalma-jalmana: peran, kaparigelan, reureuh
people-head =
    { $tab ->
        [team] 👥 <b>Tim</b> ({ $people })
        [paused] ⏸ <b>Diréréankeun admin</b> ({ $people })
        [gone] 🚪 <b>Geus kaluar</b> ({ $people })
       *[all] 👥 <b>Kabéh jalma</b> ({ $people })
    }
people-none = Can aya sasaha di dieu.
people-how = Néangan: <code>/pelatih sari</code>, atawa nomerna, <code>/pelatih #12</code>
people-tab =
    { $tab ->
        [team] Tim
        [paused] Reureuh
        [gone] Kaluar
       *[all] Kabéh
    } ({ $people })
people-waiting = Nungguan ditarima ({ $people })
people-back = Daptar jalma
people-found = 🔎 <b>{ $words }</b>
people-not-found = Teu kapanggih nu ngaranna mirip { $words }. Coba sabagian ngaranna waé, atawa nomerna saperti #12.
people-more = Aya kénéh. Tulis ngaranna leuwih lengkep, nya.
people-line =
    <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸
        [gone] {" "}🚪
       *[here] {""}
    }
    { $role } · { $languages } · { $done } tugas
person-unknown = Jalma éta teu aya, atawa lain bagian anjeun.
person-head =
    👤 <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸ keur diréréankeun
        [gone] {" "}🚪 geus kaluar
       *[here] {""}
    }
person-role = Peran: <b>{ $role }</b>
person-leads = Peran: <b>{ $role }</b> ({ $languages })
person-pseudonym = Ngaran samaran dina ékspor: <code>{ $pseudonym }</code>
person-telegram = Id Telegram: <code>{ $number }</code>
person-since = Gabung: { $since }. Panungtung katingali: { $last }
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-invited = Datang ku ondangan #{ $number }
person-fields = Widang: { $name }
person-proven = Kabuktian: { $proven }
person-counts =
    Réngsé { $done }, diliwat { $skipped }. Waktu gawé { $time }, rata-rata { $each } per tugas
    { $lent ->
        [0] Keur teu nyekel tugas
       *[other] Keur nyekel { $lent } tugas
    }{ $owned ->
        [0] {""}
       *[other] . Pakét bogana: { $owned }
    }
person-rests = Keur reureuh ku kahayang sorangan.
person-paused = ⏸ Diréréankeun admin nepi ka { DATETIME($until, dateStyle: "long") }. Alesanna: { $reason }
person-paused-open = ⏸ Diréréankeun admin, can nyaho nepi ka iraha. Alesanna: { $reason }
person-pause = Réréankeun
person-resume = Teruskeun
person-change-role = Ganti peran
person-proofs = Kaparigelan
person-hand-over = Serahkeun pakétna
person-remove = Kaluarkeun
person-back = Balik ka jalmana
person-open = Tingali jalmana
