# What latihin export and latihin stats say in the terminal.

format-unknown = There is no format { $name }. There are: { $formats }.
export-done = { $path }: { $rows } rows.
export-recordings-missing = { $missing } voice notes are not on the disk and were not copied.
export-nothing = There is nothing to export from { $batch } as { $format } yet, so no file was written.
export-no-folder = There is no folder { $folder }. Make it first, or choose another place with --out.
shell-rule = { $rule }: { $times } times, { $people } people, overturned { $overturned } times{ $state ->
        [off] {" "}(off)
       *[on] {""}
    }
shell-no-rules = { $name } has no rules.
shell-trial = { $rule }: touches { $people } of { $of } people, { $times } times. Reviews and appeals after it tell of { $told } people; { $good } proved good. Nothing was changed.
shell-trial-line = {"  "}{ $at } WIB  #{ $person }  { $signal } { $cases }
conclude-nothing = Nobody has answered anything in { $batch } yet that can be held side by side, so no file was written.
conclude-models = { $path }: { $models } models.
conclude-no-models = No two models were compared in { $batch } yet, so no file of models was written.
export-read = { $rows } annotations read …
release-name = A release can't be called “{ $found }”. Use letters, digits, dots, - or _, at most { $limit } of them, such as v3.
release-nameless = --since and --wait are for releases. Add --release, such as --release v3.
release-unknown = There is no release { $name } of these batches. There are: { $names }.
release-other = There is a release { $name } already, with another --only or --wait. Say the same, or choose a new name.
release-order = { $since } is no release before { $name }. Choose an older one for --since.
release-merged = A row of { $format } is made of several people's annotations. Write the release whole, without --since.
release-again = The release { $name } was made on { DATETIME($at, dateStyle: "long", timeStyle: "short") }; what it had then is written again.
release-counts = Added: { $added }, changed: { $changed }, withdrawn: { $withdrawn }. To be dropped from older releases: { $dropped } (dropped.jsonl).
stats-none = No batches yet.
stats-batch = { $name } ({ $state }): { $kinds }
stats-done = {"  "}{ $done } of { $slots } done ({ $share } %), { $tasks } tasks
stats-people = {"  "}{ $people } people, { $lent } assignments being worked on
stats-time = {"  "}{ $time } per task on average
stats-cost = {"  "}cost Rp { $cost }
stats-each = {"  "}Rp { $cost } per accepted annotation ({ $rows } of them)
stats-skipped = {"  "}skipped { $count }×: { $reason }
stats-agreed = {"  "}agreement on { $question }: α { $alpha } ({ $low } – { $high }), AC1 { $ac1 }, same { $share }, { $units } items
stats-within = { $value } ({ $low } – { $high })
stats-agreed-little = {"  "}agreement on { $question }: not enough data
demo-open =
    Latihin is ready to try, without an account or a token.
    Open { $address } in a browser, choose who you are and press Mulai (start).
    Sari and Budi are trainers, Rina is the admin. An example batch is open. Ctrl+C ends it.
demo-written = The export is in { $path }
language-nothing = Give a text, or --eval, --register or --words with a file of yours.
sample-unreadable = { $file } cannot be read. It has to be a text file in UTF-8.
sample-empty = There is nothing to measure in { $file }. It needs two columns with a tab between them.

## latihin backup and latihin restore

backup-made = { $file }: { $people } people, { $annotations } annotations, { $voices } recordings. There is personal data in it: keep it elsewhere, encrypted, and delete it when it is not needed.
backup-failed = No backup was made: { $reason }. Look at the room on the disk and the rights of the folder.
backup-no-program = The program { $program } is not installed. Install PostgreSQL's client programs (on Debian: apt install postgresql-client), no older than the server.
backup-program-failed = { $program } failed: { $reason }
backup-no-backup = { $file } is no backup of Latihin. latihin backup makes one.
backup-damaged = { $file } is damaged or cut off and is not used. Nothing was changed.
restore-failed = The restore failed: { $reason }.
restore-other-database = This backup is of { $kind }. Let LATIHIN_DATABASE_URL name a database of that kind.
restore-move-replace = A backup of SQLite moves into an empty PostgreSQL database only. Make a new one, and leave out --replace.
restore-newer = This backup was made by Latihin { $program }, which is newer than this one. Update the program first.
restore-running = The bot is running. Stop it, wait for 10 seconds, then try again.
restore-not-empty = There is something in this database already. If it shall be replaced, add --replace.
restore-unreadable = The database that is there cannot be read. If it shall be replaced, add --replace.
restore-done = Restored from { DATETIME($made, dateStyle: "long", timeStyle: "short") } UTC: { $people } people, { $annotations } annotations, { $voices } recordings.
restore-promises = Promises made since are kept once more: { $erased } erased, { $refused } refused for their age, { $withdrawn } consents withdrawn, { $paused } pausing.
restore-unsent = Not sent again: { $notices } old notices. Not answered again: { $lines } old updates.
restore-before = What was there before is still in { $file }. Delete it when all is well: there is personal data in it.
restore-other-key = Mind: the export key is not the one of this backup, so people's pseudonyms will change. Set LATIHIN_EXPORT_KEY as it was.

## latihin incident

breach-written = { $path }: incident { $number }, the report, the letter in all languages and a list of { $rows } people. It holds personal data.

## latihin doctor

doctor-end =
    { $wrong ->
        [0] Nothing is wrong.
       *[other] Wrong: { $wrong }.
    }
doctor-no-owner = LATIHIN_OWNERS is empty, so nobody can run this bot from the chat.
doctor-no-owner-do = Put your Telegram user id there; @userinfobot tells it.
doctor-no-contact = LATIHIN_CONTACT is empty. Law 27/2022 wants people to know whom to reach.
doctor-no-contact-do = Set LATIHIN_OPERATOR, LATIHIN_CONTACT and LATIHIN_PLACE; they are shown in /privacy.
doctor-room = { $place }: { $free } GB left.
doctor-room-do = Make room or move the database; without room no answer can be kept.
doctor-writable = { $place }: can be written to.
doctor-unwritable = { $place }: cannot be written to ({ $reason }).
doctor-unwritable-do = Give the folder to the user who runs the bot.
doctor-readable = { $file } can be read by others on this machine.
doctor-readable-do = Run: chmod 600 { $file }
doctor-stones = { $file }: { $count } promises noted.
doctor-no-file = There is no database { $file } yet.
doctor-no-file-do = The first latihin run makes it. If it should be there, look at LATIHIN_DATABASE_URL and the working directory.
doctor-unreachable = The database cannot be read: { $reason }.
doctor-unreachable-do = Look at LATIHIN_DATABASE_URL, the network and the rights. Damaged? Put a backup back with latihin restore.
doctor-old-tables = The tables are not those of this version.
doctor-old-tables-do = Run { $command }.
doctor-unsound = The database is damaged: SQLite's own check found faults.
doctor-unsound-do = Stop the bot, keep a copy of the file, then { $command } the latest backup.
doctor-no-dump = The program pg_dump is not there, so latihin backup cannot be used here.
doctor-database = Database: { $people } people, { $batches } batches, tables of this version.
doctor-clock =
    { $whose ->
        [telegram] The clock of this machine is { $seconds } seconds off Telegram's.
       *[other] The clock of this machine is { $seconds } seconds off the database server's.
    }
doctor-clock-do = Let the clock be set (NTP), for example: timedatectl set-ntp true
doctor-waiting = { $count } updates wait to be answered.
doctor-waiting-do = Look at the log of latihin run; the database may be slow or Telegram out of reach.
doctor-aside = { $count } updates were set aside after three failures.
doctor-aside-do = The reasons are in the table inbox, column reason, and in the log.
doctor-not-cleared = The daily clearing has not been done for more than two days, and people were promised it.
doctor-not-cleared-do = It is done as long as latihin run lives. Look at its log.
doctor-no-token = There is no token.
doctor-token = @{ $bot }: Telegram knows the token.
doctor-token-refused = Bot { $bot }: the token is refused ({ $reason }).
doctor-token-refused-do = Get a new one from @BotFather and set LATIHIN_TOKEN; look at LATIHIN_API_URL too.
doctor-no-telegram = Bot { $bot }: Telegram cannot be reached ({ $reason }).
doctor-no-telegram-do = Look at the network and DNS for { $address }.
doctor-hook = Webhook set: { $address }
doctor-hook-left = Bot { $bot }: a webhook is set, while updates are fetched here.
doctor-hook-left-do = latihin run takes it away. If it is another program's, use only one of them.
doctor-hook-other = Bot { $bot }: the webhook that is set is not this one.
doctor-hook-other-do = latihin run sets it. If that runs already, look at LATIHIN_WEBHOOK_URL.
doctor-hook-error = Telegram has trouble to deliver: { $reason }
doctor-hook-error-do = Look at the certificate, the address, and whether latihin run lives behind the proxy.
doctor-hook-pending = { $count } updates wait at Telegram's.
doctor-many = { $count } processes fetch for the same database. Telegram serves one only.
doctor-many-do = For more than one process use a webhook.
doctor-other-poller = Bot { $bot }: another program fetches its updates.
doctor-other-poller-do = Stop the other one, or get a new token from @BotFather if you do not know who it is.

simulate-begun = Simulation: { $people } people, { $bad } of whom do not look, { $each } tasks each, seed { $seed }.
simulate-progress = { $done } of { $whole } answers
simulate-way =
    { $way ->
        [careless] Careless
        [lazy] Lazy (always the same side or pattern)
        [copying] Copying
        [colluding] Colluding
       *[pasting] Pasting a model's texts
    }: { $found } of { $people } found, after { $after } tasks (median); their first signs: { $signs }
simulate-missed =
    Missed: { $number } ({ $way ->
        [careless] careless
        [lazy] lazy
        [copying] copying
        [colluding] colluding
       *[pasting] pasting
    })
simulate-found = Of those who do not look { $share }% were found.
simulate-honest = Of those who look { $accused }% were flagged at some time, { $paused }% paused.
simulate-accused =
    Wrongly flagged: { $number }{ $copied ->
        [1] { " " }(copied from)
       *[other] { "" }
    }: { $signs }
simulate-close = { $batch }: of { $tasks } tasks a majority vote gets { $majority }% right, Latihin's conclusion { $together }%.
