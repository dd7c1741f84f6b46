# Profil: basa lan tingkate, asal, panggonan, bidhang, jam nyambut gawe.

profile = <b>Profil sampeyan</b>
profile-more = Saya komplit profile, saya cocog tugase. Ora wajib, lan bisa kapan wae.
profile-next = Isinen sing iki: { $part }
profile-changed = Oke, wis diowahi.
profile-languages = Basa: { $languages }
profile-language = { $language } ({ $said })
profile-region = Asal: { $region }
profile-home = Manggon ing: { $region }
profile-field = Bidhang sampeyan: { $name }
profile-proven = Wis kabukten: { $name }
profile-no-field = Dudu bidhang sampeyan: { $name }
profile-avoids = Ora gelem diwenehi: { $topic }
profile-hours = Kepenake nyambut gawe: { $hours } ({ $zone })
profile-no-hours = Kepenake nyambut gawe: durung diisi ({ $zone })
profile-part-languages = Basa
profile-part-region = Asal
profile-part-home = Panggonan saiki
profile-part-fields = Bidhang
profile-part-hours = Jam nyambut gawe
profile-languages-ask =
    <b>Basa sampeyan apa wae?</b>

    Pencet siji basa kanggo ngandhani sepira bisane.
profile-language-ask = <b>{ $language }: sepira bisane?</b>
profile-registers-ask = Ing ngisor iku undha-usuke. Centhang sing dikuwasani; yen kosong, kabeh bisa dakwenehake.
profile-fields-ask =
    <b>Bidhang sampeyan apa wae?</b>

    Sing dicenthang, tugas gladhene dibukak. Tugas sing mbayar dibukak sawise lulus ujiane.
profile-hours-ask =
    <b>Kepenake nyambut gawe jam pira?</b>

    Zona wektune dakbedhek saka panggonan sampeyan. Kleru? Pilih sing bener.
level-1 = dhasar
level-2 = lancar
level-3 = basa ibu
level-none = Ora bisa basa iki
register-baku = baku
register-santai = santai
register-gaul = gaul
register-daerah = logat dhaerah
register-ngoko = ngoko
register-ngoko-alus = ngoko alus
register-krama = krama
register-krama-alus = krama alus
register-loma = loma
register-lemes = lemes
hours-morning = esuk (5–10)
hours-noon = awan (10–15)
hours-afternoon = sore (15–18)
hours-evening = bengi (18–22)
hours-night = wengi (22–5)
zone-wib = WIB
zone-wita = WITA
zone-wit = WIT
tick-no = 🚫 { $label }
field-proven = { $text } ✓ kabukten
allow-topic = Oleh maneh: { $topic }
menu-profil = Profilku
command-profil = basa, dhaerah, bidhang, jam nyambut gawe, lan topik sing diadohi

## Pitakon panggonan: dijawab nganggo ngetik sawetara aksara

join-region =
    <b>Sampeyan gedhe ing endi?</b>

    Ketiken sawetara aksara jeneng kabupaten utawa kuthane, upamane <i>malang</i>. Logat Malang beda karo logat Tegal.
join-home =
    <b>Saiki sampeyan manggon ing endi?</b>

    Ketiken sawetara aksara jeneng kabupaten utawa kuthane, upamane <i>surabaya</i>.
join-place-which = “{ $typed }” iku sing endi? Yen ora ana, ketiken maneh.
join-place-none = “{ $typed }” ora ketemu ing dhaftar. Coba ketiken kabupaten utawa kuthane. Ing luar negeri? Simpen apa anane.
join-place-typed = Simpen “{ $typed }” apa anane
join-place-skip = Liwati
join-place-leave = Ora sida
join-region-words = Ketiken jeneng panggonane wae, paling dawa { $limit } aksara. Upamane: Malang.
join-more = Ngisi profil (ora wajib)
