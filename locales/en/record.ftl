# The record of processing (Law 27/2022, article 31) and letters of incidents (article 46): for those who answer for it.

record-file = 📄 The record of processing of personal data, made from the very table that the bot acts on.
record-sent = The record is on its way.
record-open = (not filled in)
record-head =
    # Record of processing of personal data

    Latihin · Law 27/2022 of Indonesia, article 31. Made from the very table that the daily erasing acts on.
record-who =
    ## Controller

    - Controller of personal data: { $name }
    - Contact (and data protection officer, if there is one): { $contact }
record-where =
    ## Place and recipients

    - Server: { $place }
    - Telegram carries all messages and keeps them outside Indonesia (article 56); people are told before they take part.
    - Files of results have keyed pseudonyms; names and account numbers are never in them. Only results of people who agreed to “train AI” are in them; what may be published is marked.
record-columns =
    ## Classes of data

    | data | what for | basis | kept | tables |
    | --- | --- | --- | --- | --- |
record-row = | { $what } | { $why } | { $basis } | { $how } | { $tables } |
record-rights =

    ## Rights of people (articles 5 to 13)

    All of them with /privacy and at once: see and copy one's data, correct it, withdraw each consent, pause, object before a human, and be erased with a receipt. An erasure holds even when an older backup is restored.
record-guards =
    ## Security (articles 35 to 39)

    - Roles with as few rights as can be; each act of those who have more is in /audit and cannot be changed.
    - Invite codes are kept as digests alone; tokens and keys are in no log and no file of results.
    - What is erased is overwritten in the database file; backups should be encrypted.
    - Nobody under 18; only the refusal is kept.
record-risk =
    ## Impact assessment (article 34), to be filled in before a project is opened

    - [ ] The purpose of the batch is clear and is what people agreed to.
    - [ ] The tasks hold no personal data of others, or it is masked.
    - [ ] Heavy material is marked, there is a way out and a number for help.
    - [ ] No figure about a person's quality decides anything without a human but a rule's pause of a day at most, with its reason and an appeal.
    - [ ] Who gets the results, where, and for how long is written down.

breach-report-name = report
breach-report =
    # Report of a failure to protect personal data (incident { $number })

    Latihin · Law 27/2022 of Indonesia, article 46. Found { DATETIME($found, dateStyle: "long", timeStyle: "short") } WIB; the 3×24 hours end { DATETIME($due, dateStyle: "long", timeStyle: "short") } WIB.
breach-report-part =
    ## { $title }

    { $text }
breach-report-people =
    ## Notices

    - People concerned: { $people }; letters written: { $letters }, arrived: { $reached }, not arrived: { $lost }. The list is people.csv.
breach-report-moment = - { $what }: { $at }
breach-at = { DATETIME($at, dateStyle: "long", timeStyle: "short") } WIB
breach-not-yet = not yet
breach-moment-told = People told since
breach-moment-authority = Authority told
breach-moment-closed = Closed
