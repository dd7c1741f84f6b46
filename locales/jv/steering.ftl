# Ngowahi paket sing wis mlaku.

batch-steer = Atur
steer-head =
    🎚 <b>{ $name }</b>

    Wong saben tugas: { $overlap }
    Urutan: { $priority ->
        [0] biyasa
       *[other] { $priority } (sing gedhe luwih dhisik)
    }

    Liyane ditulis, upamane:
    <code>/paket { $name } pay=700 lease=1h</code>
    Sing bisa diowahi: { $wishes }. Nyisihake siji tugas: <code>/paket { $name } sisihkan=ID</code>
steer-more = { $overlap } wong saben tugas
steer-first = Dhisikna
steer-usual = Biyasa
steer-last = Keri wae
steer-done = ✓ Wis diowahi.
steer-aside = ✓ Tugase wis disisihake. Bisa dibalekake saka “{ batch-troubles }”.
steer-usage = Tulisen jeneng pakete dhisik, upamane: /paket obrolan-harian overlap=5
steer-overlap = Wong saben tugas mung bisa ditambah. Saiki { $overlap }.
steer-no-task = Tugas “{ $key }” ora ana ing paket { $name }. Nganggo id sing ana ing berkase.
steer-is-aside = Tugas “{ $key }” wis disisihake.
wish-fixed = { $wish } ora bisa diowahi sawise pakete mlebu. Sing bisa: { $wishes }.
batch-overdue = ⏰ Wates wektu paket <b>{ $name }</b> wis kliwat, isih kurang { $left } garapan. Sing wis wiwit kena dirampungake, tugas anyar ora dibagi maneh. Tambahen wektune ing “{ batch-steer }”, utawa tutupen pakete.
