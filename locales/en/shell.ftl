# What latihin export and latihin stats say in the terminal.

format-unknown = There is no format { $name }. There are: { $formats }.
export-done = { $path }: { $rows } rows.
export-recordings-missing = { $missing } voice notes are not on the disk and were not copied.
export-nothing = There is nothing to export from { $batch } as { $format } yet, so no file was written.
export-no-folder = There is no folder { $folder }. Make it first, or choose another place with --out.
stats-none = No batches yet.
stats-batch = { $name } ({ $state }): { $kinds }
stats-done = {"  "}{ $done } of { $slots } done ({ $share } %), { $tasks } tasks
stats-people = {"  "}{ $people } people, { $lent } assignments being worked on
stats-time = {"  "}{ $time } per task on average
stats-cost = {"  "}cost Rp { $cost }
stats-each = {"  "}Rp { $cost } per accepted annotation ({ $rows } of them)
stats-skipped = {"  "}skipped { $count }×: { $reason }
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
restore-newer = This backup was made by Latihin { $program }, which is newer than this one. Update the program first.
restore-running = The bot is running. Stop it, wait for 10 seconds, then try again.
restore-not-empty = There is something in this database already. If it shall be replaced, add --replace.
restore-unreadable = The database that is there cannot be read. If it shall be replaced, add --replace.
restore-done = Restored from { DATETIME($made, dateStyle: "long", timeStyle: "short") } UTC: { $people } people, { $annotations } annotations, { $voices } recordings.
restore-promises = Promises made since are kept once more: { $erased } erased, { $refused } refused for their age, { $withdrawn } consents withdrawn.
restore-unsent = Not sent again: { $notices } old notices. Not answered again: { $lines } old updates.
restore-before = What was there before is still in { $file }. Delete it when all is well: there is personal data in it.
restore-other-key = Mind: the export key is not the one of this backup, so people's pseudonyms will change. Set LATIHIN_EXPORT_KEY as it was.
