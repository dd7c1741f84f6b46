# My data: an overview and what was sent, to be read in chat.

own-head = <b>What is kept about you</b>
own-name = Name: { $name } (Telegram account { $number })
own-languages = Languages: { $languages }
own-region = From: { $region }
own-role = Role: { $role }
own-since = Here since { DATETIME($at, dateStyle: "long") }
own-answers = • Answers sent: { $count }
own-drafts = • Tasks not sent yet: { $count }
own-voices = • Voice recordings: { $count }
own-consents = • Lines about consents: { $count }
own-skills = • Proven skills: { $count }
own-notices = • What the bot told you unasked: { $count }
own-updates = • Copies of your messages: { $count }
own-acts = • Lines about what you did: { $count }
own-file = Get all of it (JSON)
own-sent = My answers
own-overview = Overview
own-none = Nothing yet.
own-newest = Newest
own-older = Older
own-tapped = You tapped choices; the details are in the JSON file.
own-sent-head = <b>What you sent</b>, the newest first
own-answer =
    { $batch } · { $kind } · { DATETIME($at, dateStyle: "medium") }{ $revision ->
        [1] {""}
       *[other] {" "}(revision { $revision })
    }
privacy-data-without-voices = 📄 All that is kept about you, as JSON. Your voice recordings are too big to be sent here; ask whoever is named with /privacy.
