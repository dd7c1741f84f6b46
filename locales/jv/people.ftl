# Wong-wong: dhaptar, golekan, lan wong siji.

menu-pelatih = Pelatih
command-pelatih = wong-wonge: peran, kaprigelan, jeda
people-head =
    { $tab ->
        [team] 👥 <b>Tim</b> ({ $people })
        [paused] ⏸ <b>Dijeda admin</b> ({ $people })
        [gone] 🚪 <b>Wis metu</b> ({ $people })
       *[all] 👥 <b>Kabeh wong</b> ({ $people })
    }
people-none = Durung ana sapa-sapa ing kene.
people-how = Golek: <code>/pelatih sari</code>, utawa nomere, <code>/pelatih #12</code>
people-tab =
    { $tab ->
        [team] Tim
        [paused] Dijeda
        [gone] Metu
       *[all] Kabeh
    } ({ $people })
people-waiting = Ngenteni ditampa ({ $people })
people-back = Dhaptar wong
people-found = 🔎 <b>{ $words }</b>
people-not-found = Ora ketemu sing jenenge mirip { $words }. Jajalen sebagian jenenge wae, utawa nomere kaya #12.
people-more = Isih ana maneh. Tulisen jenenge luwih jangkep, ya.
people-line =
    <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸
        [gone] {" "}🚪
       *[here] {""}
    }
    { $role } · { $languages } · { $done } tugas
person-unknown = Wong kuwi ora ana, utawa dudu bagean sampeyan.
person-head =
    👤 <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸ dijeda
        [gone] {" "}🚪 wis metu
       *[here] {""}
    }
person-role = Peran: <b>{ $role }</b>
person-leads = Peran: <b>{ $role }</b> ({ $languages })
person-pseudonym = Jeneng samaran ing ekspor: <code>{ $pseudonym }</code>
person-telegram = Id Telegram: <code>{ $number }</code>
person-since = Gabung: { $since }. Pungkasan katon: { $last }
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-invited = Teka nganggo undangan #{ $number }
person-fields = Bidang: { $name }
person-proven = Kabukten: { $proven }
person-counts =
    Rampung { $done }, diliwati { $skipped }. Wektu kerja { $time }, rata-rata { $each } saben tugas
    { $lent ->
        [0] Lagi ora nyekel tugas
       *[other] Lagi nyekel { $lent } tugas
    }{ $owned ->
        [0] {""}
       *[other] . Paket duweke: { $owned }
    }
person-rests = Lagi ngaso saka karepe dhewe.
person-paused = ⏸ Dijeda admin nganti { DATETIME($until, dateStyle: "long") }. Alesane: { $reason }
person-paused-open = ⏸ Dijeda admin, durung ngerti nganti kapan. Alesane: { $reason }
person-pause = Jeda
person-resume = Terusake
person-change-role = Ganti peran
person-proofs = Kaprigelan
person-hand-over = Pasrahake pakete
person-remove = Tokake
person-back = Bali menyang wonge
person-open = Deleng wonge
