# People: lists, a search, and one person.

menu-pelatih = People
command-pelatih = people: roles, skills, pauses
people-head =
    { $tab ->
        [team] 👥 <b>Team</b> ({ $people })
        [paused] ⏸ <b>Paused by an admin</b> ({ $people })
        [gone] 🚪 <b>Gone</b> ({ $people })
       *[all] 👥 <b>Everybody</b> ({ $people })
    }
people-none = Nobody here yet.
people-how = Search: <code>/trainers sari</code>, or by number, <code>/trainers #12</code>
people-tab =
    { $tab ->
        [team] Team
        [paused] Paused
        [gone] Gone
       *[all] All
    } ({ $people })
people-waiting = Waiting to be let in ({ $people })
people-back = All people
people-found = 🔎 <b>{ $words }</b>
people-not-found = Nobody found by { $words }. Try a part of the name, or a number like #12.
people-more = There are more. Write more of the name.
people-line =
    <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸
        [gone] {" "}🚪
       *[here] {""}
    }
    { $role } · { $languages } · { $done ->
        [one] { $done } task
       *[other] { $done } tasks
    }
person-unknown = There is no such person, or they are not yours to see.
person-head =
    👤 <b>{ $name }</b> #{ $number }{ $state ->
        [stopped] {" "}⏸ paused
        [gone] {" "}🚪 gone
       *[here] {""}
    }
person-role = Role: <b>{ $role }</b>
person-leads = Role: <b>{ $role }</b> ({ $languages })
person-pseudonym = Pseudonym in exports: <code>{ $pseudonym }</code>
person-telegram = Telegram id: <code>{ $number }</code>
person-since = Joined: { $since }. Last seen: { $last }
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-invited = Came by invite #{ $number }
person-fields = Fields: { $name }
person-proven = Proven: { $proven }
person-counts =
    { $done } done, { $skipped } skipped. Working time { $time }, { $each } per task
    { $lent ->
        [0] Holds no task now
        [one] Holds { $lent } task now
       *[other] Holds { $lent } tasks now
    }{ $owned ->
        [0] {""}
       *[other] . Batches of theirs: { $owned }
    }
person-rests = Pauses by their own wish.
person-paused = ⏸ Paused by an admin until { DATETIME($until, dateStyle: "long") }. Reason: { $reason }
person-paused-open = ⏸ Paused by an admin until further notice. Reason: { $reason }
person-pause = Pause
person-resume = Let go on
person-change-role = Change role
person-proofs = Skills
person-hand-over = Hand batches over
person-remove = Remove
person-back = Back to the person
person-open = See the person
