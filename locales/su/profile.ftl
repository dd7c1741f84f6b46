# Profil: basa jeung tingkatna, asal, tempat cicing, widang, jam gawé.

profile = <b>Profil anjeun</b>
profile-more = Beuki lengkep profilna, beuki cocog tugasna. Teu wajib, jeung bisa iraha waé.
profile-next = Eusian nu ieu: { $part }
profile-changed = Oké, geus dirobah.
profile-languages = Basa: { $languages }
profile-language = { $language } ({ $said })
profile-region = Asal: { $region }
profile-home = Cicing di: { $region }
profile-field = Widang anjeun: { $name }
profile-proven = Geus kabuktian: { $name }
profile-no-field = Lain widang anjeun: { $name }
profile-avoids = Teu hayang dibéré: { $topic }
profile-hours = Ngeunahna gawé: { $hours } ({ $zone })
profile-no-hours = Ngeunahna gawé: can dieusi ({ $zone })
profile-part-languages = Basa
profile-part-region = Asal
profile-part-home = Tempat cicing
profile-part-fields = Widang
profile-part-hours = Jam gawé
profile-languages-ask =
    <b>Basa anjeun naon waé?</b>

    Pencét hiji basa pikeun nyebutkeun sabaraha bisana.
profile-language-ask = <b>{ $language }: sabaraha bisana?</b>
profile-registers-ask = Nu di handap mah undak-usukna. Céntang nu dikawasa; mun kosong, sagala undak-usuk bisa dibikeun.
profile-fields-ask =
    <b>Widang anjeun naon waé?</b>

    Nu dicéntang, tugas latihanana dibuka. Tugas nu mayar dibuka sanggeus lulus ujianana.
profile-hours-ask =
    <b>Ngeunahna gawé jam sabaraha?</b>

    Zona waktuna ditebak tina tempat cicing anjeun. Salah? Pilih nu bener.
level-1 = dasar
level-2 = lancar
level-3 = basa indung
level-none = Teu bisa basa ieu
register-baku = baku
register-santai = santai
register-gaul = gaul
register-daerah = logat daérah
register-ngoko = ngoko
register-ngoko-alus = ngoko alus
register-krama = krama
register-krama-alus = krama alus
register-loma = loma
register-lemes = lemes
hours-morning = isuk-isuk (5–10)
hours-noon = beurang (10–15)
hours-afternoon = soré (15–18)
hours-evening = peuting (18–22)
hours-night = tengah peuting (22–5)
zone-wib = WIB
zone-wita = WITA
zone-wit = WIT
tick-no = 🚫 { $label }
field-proven = { $text } ✓ kabuktian
allow-topic = Meunang deui: { $topic }
menu-profil = Profil kuring
command-profil = basa, daérah, widang, jam gawé, jeung topik nu dihindar

## Patarosan tempat: dijawab ku ngetik sababaraha aksara

join-region =
    <b>Anjeun gedé di mana?</b>

    Ketik sababaraha aksara ngaran kabupatén atawa kotana, misalna <i>garut</i>. Logat Malang mah béda jeung logat Tegal.
join-home =
    <b>Ayeuna anjeun cicing di mana?</b>

    Ketik sababaraha aksara ngaran kabupatén atawa kotana, misalna <i>bandung</i>.
join-place-which = “{ $typed }” téh nu mana? Mun teu aya, ketik deui.
join-place-none = “{ $typed }” teu kapanggih dina daptar. Coba ketik kabupatén atawa kotana. Di luar nagri? Simpen sakumaha ayana.
join-place-typed = Simpen “{ $typed }” sakumaha ayana
join-place-skip = Liwat
join-place-leave = Teu jadi
join-region-words = Ketik ngaran tempatna waé, panjangna nepi ka { $limit } aksara. Misalna: Malang.
join-more = Lengkepan profil (teu wajib)
