# Ngarobah pakét nu geus jalan.

batch-steer = Atur
steer-head =
    🎚 <b>{ $name }</b>

    Pilih nu rék dirobah. Niléy séjén bisa ditulis, contona:
    <code>/paket { $name } pay=650 lease=1h</code>
    Nu bisa dirobah ayeuna: { $wishes }. Nyingkirkeun hiji tugas: <code>/paket { $name } sisihkan=ID</code>
steer-done = ✓ Geus dirobah.
steer-aside = ✓ Tugasna geus disingkirkeun. Bisa dibalikkeun tina “{ batch-troubles }”.
steer-usage = Tulis heula ngaran pakétna, misalna: /paket obrolan-harian overlap=5
steer-overlap = Jalma unggal tugas ngan bisa ditambahan. Ayeuna { $overlap }.
steer-no-task = Tugas “{ $key }” teu aya dina pakét { $name }. Paké id nu aya dina berkasna.
steer-is-aside = Tugas “{ $key }” geus disingkirkeun.
wish-fixed = { $wish } teu bisa dirobah sanggeus pakétna asup. Nu bisa: { $wishes }.
batch-overdue = ⏰ Wates waktu pakét <b>{ $name }</b> geus kaliwat, masih kurang { $left } pagawéan. Nu geus dimimitian meunang dibérésan, tugas anyar teu dibagikeun deui. Tambahan waktuna dina “{ batch-steer }”, atawa tutup pakétna.
wish-name =
    { $wish ->
       *[kinds] Jinis
        [overlap] Jalma per tugas
        [lang] Basa téks
        [target] Nu dipénta
        [regions] Asal palatih
        [pay] Upah
        [gold] Soal konci
        [review] Ditinjau
        [deadline] Wates waktu
        [priority] Urutan
        [quotas] Kuota
        [rules] Aturan
    }
wish-button = { $wish }: { $value }
steer-wish =
    🎚 <b>{ $name }</b>: { $wish }

    Pilih, atawa tulis niléy séjén: <code>/paket { $name } { $key }=…</code>
steer-back = Setélan séjén
choice-anywhere = Ti mana waé
choice-any = Bébas
choice-unpaid = Tanpa upah
choice-hourly = { $amount } per jam
choice-people = { $people } jalma
choice-share =
    { $share ->
        [0] Tanpa
        [100] Kabéh
       *[other] { $share }%
    }
choice-priority =
    { $priority ->
        [0] Biasa
        [10] Tiheulakeun
        [-10] Pandeurikeun
       *[other] { $priority }
    }
choice-no-deadline = Tanpa wates waktu
choice-until = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
choice-day = nepi ka { DATETIME($at, dateStyle: "medium") }
choice-quotas = { $quotas }
choice-rules = { $rules }
choice-quota = { $who }: { $wanted }
steer-quotas = Kuota nu geus aya teu bisa dihapus atawa dipindahkeun, jeung teu bisa leuwih leutik ti nu geus kaeusi. Tulis kabéh kuotana dina runtuyan nu sarua, nu anyar di tukang.
steer-gold = Soal konci ngan bisa dihurungkeun nalika pakétna masih draf. Mun geus hurung, bagianana meunang dirobah.
redraft-lacks = Teu cocog jeung baris nu id-na “{ $key }” (kolom { $column }): { $what } Can aya nu dirobah.
forecast-late = ⚠️ Ku laju kieu réngséna kaliwat wates waktu, kira-kira { $days } poé. Tambahan jalma, tiheulakeun, atawa tambahan waktuna.
choice-several = { $number } dipilih
