# Profile: languages and how well, where from, where now, fields, hours.

profile = <b>Your profile</b>
profile-more = The more you tell, the better your tasks fit. Not required, and any time will do.
profile-next = Fill in next: { $part }
profile-changed = All right, changed.
profile-languages = Languages: { $languages }
profile-language = { $language } ({ $said })
profile-region = Grew up in: { $region }
profile-home = Living in: { $region }
profile-field = Your fields: { $name }
profile-proven = Proven: { $name }
profile-no-field = Not your fields: { $name }
profile-avoids = Not to be given: { $topic }
profile-hours = Likes to work: { $hours } ({ $zone })
profile-no-hours = Likes to work: not given ({ $zone })
profile-part-languages = Languages
profile-part-region = Where I grew up
profile-part-home = Where I live
profile-part-fields = Fields
profile-part-hours = Hours
profile-languages-ask =
    <b>Which languages are yours?</b>

    Tap one to say how well you speak it.
profile-language-ask = <b>{ $language }: how well?</b>
profile-registers-ask = Below are its registers. Tick those you master; with none ticked you may be given any of them.
profile-fields-ask =
    <b>Which fields are yours?</b>

    A tick opens the practice tasks of a field. Its paid tasks open once you pass its exam.
profile-hours-ask =
    <b>When do you like to work?</b>

    The time zone is guessed from where you live. Wrong? Choose the right one.
level-1 = basic
level-2 = fluent
level-3 = native
level-none = I don’t speak this
register-baku = formal
register-santai = relaxed
register-gaul = slang
register-daerah = regional accent
register-ngoko = ngoko
register-ngoko-alus = ngoko alus
register-krama = krama
register-krama-alus = krama alus
register-loma = loma
register-lemes = lemes
hours-morning = morning (5–10)
hours-noon = midday (10–15)
hours-afternoon = afternoon (15–18)
hours-evening = evening (18–22)
hours-night = late (22–5)
zone-wib = WIB
zone-wita = WITA
zone-wit = WIT
tick-no = 🚫 { $label }
field-proven = { $text } ✓ proven
allow-topic = Allow again: { $topic }
menu-profil = My profile
command-profil = languages, region, fields, hours, and topics you avoid

## Questions about a place: answered by typing a few letters

join-region =
    <b>Where did you grow up?</b>

    Type a few letters of the regency or city, for example <i>malang</i>. People in Malang do not talk like people in Tegal.
join-home =
    <b>Where do you live now?</b>

    Type a few letters of the regency or city, for example <i>surabaya</i>.
join-place-which = Which one is “{ $typed }”? Not there? Type again.
join-place-none = “{ $typed }” is not on the list. Try the name of the regency or city. Outside Indonesia? Keep it as it is.
join-place-typed = Keep “{ $typed }” as it is
join-place-skip = Skip
join-place-leave = Never mind
join-region-words = Just the name of the place, { $limit } characters at most. For example: Malang.
join-more = Complete my profile (optional)
