# Ngarobah pakét nu geus jalan.

batch-steer = Atur
steer-head =
    🎚 <b>{ $name }</b>

    Jalma unggal tugas: { $overlap }
    Urutan: { $priority ->
        [0] biasa
       *[other] { $priority } (nu gedé leuwih tiheula)
    }

    Nu séjénna ditulis, misalna:
    <code>/paket { $name } pay=700 lease=1h</code>
    Nu bisa dirobah: { $wishes }. Nyingkirkeun hiji tugas: <code>/paket { $name } sisihkan=ID</code>
steer-more = { $overlap } urang unggal tugas
steer-first = Tiheulakeun
steer-usual = Biasa
steer-last = Pandeurikeun
steer-done = ✓ Geus dirobah.
steer-aside = ✓ Tugasna geus disingkirkeun. Bisa dibalikkeun tina “{ batch-troubles }”.
steer-usage = Tulis heula ngaran pakétna, misalna: /paket obrolan-harian overlap=5
steer-overlap = Jalma unggal tugas ngan bisa ditambahan. Ayeuna { $overlap }.
steer-no-task = Tugas “{ $key }” teu aya dina pakét { $name }. Paké id nu aya dina berkasna.
steer-is-aside = Tugas “{ $key }” geus disingkirkeun.
wish-fixed = { $wish } teu bisa dirobah sanggeus pakétna asup. Nu bisa: { $wishes }.
batch-overdue = ⏰ Wates waktu pakét <b>{ $name }</b> geus kaliwat, masih kurang { $left } pagawéan. Nu geus dimimitian meunang dibérésan, tugas anyar teu dibagikeun deui. Tambahan waktuna dina “{ batch-steer }”, atawa tutup pakétna.
