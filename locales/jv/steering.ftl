# Ngowahi paket sing wis mlaku.

batch-steer = Atur
steer-head =
    🎚 <b>{ $name }</b>

    Pilihen sing arep diowahi. Nilai liya bisa ditulis, upamane:
    <code>/paket { $name } pay=650 lease=1h</code>
    Sing bisa diowahi saiki: { $wishes }. Nyisihake siji tugas: <code>/paket { $name } sisihkan=ID</code>
steer-done = ✓ Wis diowahi.
steer-aside = ✓ Tugase wis disisihake. Bisa dibalekake saka “{ batch-troubles }”.
steer-usage = Tulisen jeneng pakete dhisik, upamane: /paket obrolan-harian overlap=5
steer-overlap = Wong saben tugas mung bisa ditambah. Saiki { $overlap }.
steer-no-task = Tugas “{ $key }” ora ana ing paket { $name }. Nganggo id sing ana ing berkase.
steer-is-aside = Tugas “{ $key }” wis disisihake.
wish-fixed = { $wish } ora bisa diowahi sawise pakete mlebu. Sing bisa: { $wishes }.
batch-overdue = ⏰ Wates wektu paket <b>{ $name }</b> wis kliwat, isih kurang { $left } garapan. Sing wis wiwit kena dirampungake, tugas anyar ora dibagi maneh. Tambahen wektune ing “{ batch-steer }”, utawa tutupen pakete.
wish-name =
    { $wish ->
       *[kinds] Jinis
        [overlap] Wong saben tugas
        [lang] Basa teks
        [target] Sing dijaluk
        [regions] Asale pelatih
        [pay] Upah
        [gold] Soal kunci
        [review] Ditinjau
        [deadline] Wates wektu
        [priority] Urutan
        [quotas] Kuota
        [rules] Aturan
    }
wish-button = { $wish }: { $value }
steer-wish =
    🎚 <b>{ $name }</b>: { $wish }

    Pilihen, utawa tulisen nilai liya: <code>/paket { $name } { $key }=…</code>
steer-back = Setelan liya
choice-anywhere = Saka ngendi wae
choice-any = Bebas
choice-unpaid = Tanpa upah
choice-hourly = { $amount } saben jam
choice-people = { $people } wong
choice-share =
    { $share ->
        [0] Tanpa
        [100] Kabeh
       *[other] { $share }%
    }
choice-priority =
    { $priority ->
        [0] Biyasa
        [10] Dhisikna
        [-10] Keri wae
       *[other] { $priority }
    }
choice-no-deadline = Tanpa wates wektu
choice-until = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
choice-day = nganti { DATETIME($at, dateStyle: "medium") }
choice-quotas = { $quotas }
choice-rules = { $rules }
choice-quota = { $who }: { $wanted }
steer-quotas = Kuota sing wis ana ora bisa dibusak utawa dipindhah, lan ora bisa luwih cilik saka sing wis kaisi. Tulisen kabeh kuotane miturut urutan sing padha, sing anyar ing mburi.
steer-gold = Soal kunci mung bisa diuripake nalika pakete isih draf. Yen wis urip, bageane oleh diowahi.
redraft-lacks = Ora cocog karo baris sing id-ne “{ $key }” (kolom { $column }): { $what } Durung ana sing diowahi.
forecast-late = ⚠️ Yen kaya ngene rampunge kliwat wates wektu, kira-kira { $days } dina. Tambahana wong, dhisikna, utawa tambahen wektune.
choice-several = { $number } dipilih
