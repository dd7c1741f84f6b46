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
