# Incidents: a breach of personal data, its clock, its letter, and whom it concerns (Law 27/2022, article 46).

menu-insiden = Incidents
command-insiden = when people's data leaked: clock, letter, report
example-insiden = /incident open 3 if it was found 3 hours ago

breach-how =
    🚨 <b>Has personal data leaked, been lost, or been opened by somebody who may not?</b>

    The people and the data protection authority must be told in writing within 3×24 hours of its discovery. I run the clock, prepare the letter, and keep who has been told.

    When was it found? Pressing opens the incident, and I tell the other admins.
breach-ago =
    { $hours ->
        [0] Found just now
       *[other] { $hours } hours ago
    }
breach-line = • <b>{ $name }</b>: { $clock }
breach-name = Incident { $number }, { DATETIME($found, dateStyle: "medium") }
breach-list = All incidents
breach-open = Open the incident
breach-head = 🚨 <b>Incident { $number }</b>, found { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB
breach-left =
    { $hours ->
        [one] ⏳ <b>{ $hours } hour</b> left, until { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB.
       *[other] ⏳ <b>{ $hours } hours</b> left, until { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB.
    }
breach-late =
    { $hours ->
        [one] ❗ <b>{ $hours } hour too late</b>: it was due { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB. Tell everybody now, and say why it is late.
       *[other] ❗ <b>{ $hours } hours too late</b>: it was due { DATETIME($due, dateStyle: "medium", timeStyle: "short") } WIB. Tell everybody now, and say why it is late.
    }
breach-all-told = ✓ The people and the authority have been told.
breach-closed = ✓ Closed { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.
breach-part =
    <b>{ $title }</b>
    { $text }
breach-item = • { $text }
breach-unsaid = <i>not filled in yet</i>
breach-concerns =
    { $people ->
        [one] It concerns { $people } person.
       *[other] It concerns { $people } people.
    }
breach-untold = The people have not been told.
breach-told = Told since { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB: { $reached } reached, { $waiting } on the way, { $lost } not reached.
breach-authority-untold = The authority has not been told.
breach-authority-at = The authority was told { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB.

breach-title-data = Which data
breach-title-how = When and how
breach-title-measures = What is done
breach-ask-data = <b>Which data is concerned?</b> Tick all that fits; everybody reads it in their own language.
breach-ask-how = <b>When and how did it happen?</b> When it was found is in the letter already. If you know when it happened, write it yourself.
breach-ask-measures = <b>What has been done, and what is being done?</b>
breach-data-identity = name, Telegram account number, and profile
breach-data-answers = answers and texts
breach-data-voices = voice recordings
breach-data-messages = copies of messages to the bot
breach-data-pay = records of pay and payout ids
breach-data-skills = exam results and certificates
breach-how-access = somebody got into the server without permission
breach-how-token = the key of the bot fell into other hands
breach-how-backup = a backup or a device was lost
breach-how-recipient = a file was sent to the wrong person
breach-how-fault = there was a fault in the program
breach-how-provider = it happened at the server's provider
breach-measures-closed = the way in has been closed
breach-measures-keys = all keys have been replaced
breach-measures-recalled = the recipient has been asked to delete it
breach-measures-mended = the fault has been mended
breach-measures-examined = the access logs are being examined
breach-measures-reported = it has been reported to the police
breach-own-words = Your words: { $words }
breach-ask-words = ✍️ Reply to this message: <b>{ $title }</b>. Everybody concerned reads it exactly as you write it, so keep it short and clear, and name nobody.
breach-whom =
    { $people ->
        [one] Who is concerned: { $people } person
       *[other] Who is concerned: { $people } people
    }
breach-ask-whom =
    <b>Who is concerned?</b> Now { $people ->
        [one] { $people } person.
       *[other] { $people } people.
    }

    In doubt choose all. Narrower? Reply to this message with a filter as in /broadcast, such as <code>batch=daily-talk</code> or <code>lang=jv</code>. Those who pause or want no news are told all the same: it is a duty.
breach-letter-show = Show the letter
breach-preview = <b>This is the letter they get</b>, each in their own language:
breach-missing =
    Still empty, so it cannot be sent yet:
    { $parts }
breach-send =
    { $people ->
        [one] Send to { $people } person
       *[other] Send to { $people } people
    }
breach-sent = ✓ The letters are going out one by one. Press Refresh to see how many have arrived.
breach-authority-told = I have told the authority
breach-authority-noted = ✓ Noted.
breach-file-make = Get the file
breach-file-making = The file is being made and comes here in a moment.
breach-file =
    { $rows ->
        [one] Incident { $number }: the report for the authority, the letter in all languages, and a list of { $rows } person. It holds personal data, so keep it safe. It also serves to tell people in another way.
       *[other] Incident { $number }: the report for the authority, the letter in all languages, and a list of { $rows } people. It holds personal data, so keep it safe. It also serves to tell people in another way.
    }
breach-file-lost = The file of incident { $number } may not have arrived. If it is not here, ask for it again in /incident.
breach-file-too-big = The file of incident { $number } is more than { $limit } MB. Fetch it on the server: latihin incident FILE.zip
breach-letter-name = letter
breach-again = Refresh
breach-close = Close
breach-ask-close =
    <b>Close incident { $number }?</b> { $todo ->
        [both] The people and the authority have <b>not</b> been told. Close it like this only if nothing leaked after all.
        [people] The people have <b>not</b> been told.
        [authority] The authority has <b>not</b> been told.
       *[nobody] Everybody has been told.
    } The report comes as a file.
breach-close-now = Yes, close it

breach-word = I do not understand “{ $found }”. Write /incident alone, or add open, announce or close.
breach-hours = How many hours ago was it found? Write a number from 1 to { $most }, such as /incident open 5.
breach-none-open = No incident is open. Was one just found? Open it in /incident.
breach-gone = That incident has been closed, or there is none.
breach-incomplete = The three parts of the letter are not complete: which data, when and how, what is done.
breach-nobody = There is nobody left to write to.
breach-authority-already = That is noted already.
breach-told-already = The letter has been sent, so it cannot be changed. Is there further news? Open a new incident, or use /broadcast.
breach-opened =
    🚨 <b>Incident { $number } is open.</b> Personal data may have leaked. { $hours ->
        [0] The time is over
        [one] { $hours } hour left
       *[other] { $hours } hours left
    } to tell the people and the authority.
breach-clock =
    ⏰ <b>Incident { $number }</b>: { $hours ->
        [0] the 3×24 hours are over
        [one] less than { $hours } hour left
       *[other] less than { $hours } hours left
    }. { $todo ->
        [both] The people and the authority have not been told.
        [people] The people have not been told.
        [authority] The authority has not been told.
       *[nobody] Everybody has been told.
    }

breach-letter =
    ⚠️ <b>A notice about your personal data</b>

    Something happened here that concerns your personal data, and you have a right to know (Law 27/2022 of Indonesia, article 46). We learned of it { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB. We are sorry.

    <b>The data concerned</b>
    { $data }

    <b>When and how</b>
    { $how }

    <b>What we have done and are doing</b>
    { $measures }

    <b>What you can do</b>
    Be careful with messages that claim to be from us. We never ask for passwords, one-time codes or money. You can see, correct or erase what is kept of you in /privacy.

    { $who }
breach-from = { $name }. Any questions? Write to { $contact }.
breach-from-nobody = Any questions? Ask whoever invited you.
