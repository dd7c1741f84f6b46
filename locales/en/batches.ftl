# Batches: push, look, open, pause, close, export.

push-how =
    <b>How to push a batch</b>

    Send an <b>.xlsx</b>, <b>.csv</b>, <b>.jsonl</b> or <b>.parquet</b> file (20 MB at most) and write below it:
    <code>/push</code>

    To choose for yourself, add your wishes:
    <code>/push kinds=rating,rewrite overlap=3 target=id-x-gaul pay=500</code>

    The file is checked first. Nobody is given anything before you press { batch-open }.
push-offer =
    Is this a batch of tasks? <b>{ $file }</b>

    If so, press the button; the kind of task is guessed from the columns, and you can change everything by buttons before it is opened. To write instead, reply to the file with <code>/push overlap=3</code> and so on.
push-it = Yes, make it a batch
push-reading =
    { $kept ->
        [0] ⏳ Reading…
       *[other] ⏳ Reading… { $kept } tasks so far.
    }
push-no-file = I cannot find the file. Send it again with /push below it.
push-too-big = The file is too big. In chat { $limit } MB is the limit. Split it, or use latihin import on the server.
push-not-fetched = The file could not be fetched from Telegram. Please send it again.
push-overtaken = The same file is being pushed from elsewhere, so this one was stopped. Look at /batches in a moment.
push-kinds-needed = The kind of task cannot be guessed from these columns. Write it below the file, for example: /push kinds=rating. There are: { $kinds }.
push-known = This file is here already, so it was not made twice.
push-faulty =
    ❌ <b>{ $faults ->
        [1] 1 fault
       *[other] { $faults } faults
    }</b>, { $good ->
        [1] 1 row is fine
       *[other] { $good } rows are fine
    }.
    Nothing was kept. Mend the file and send it again.
push-all-faults = All the faults are in this file.
push-sample = 👀 <i>A sample: this is the trainer's screen. Go ahead and answer: it is checked as for real, and not kept.</i>
push-read = I have read the file.
push-picture-missing = ⚠️ This picture cannot be shown: { $picture }. Check the address. If it is a file id, it must be from this very bot: send me the photo and I give you its id.
push-photo = 🖼 For a batch? Put this line into the field <b>image</b>. It is good for this bot only.
push-photo-id = <code>{ $id }</code>
fault-at-line = <b>Line { $line }</b>: { $what }
fault-at-column = <b>Line { $line }, column { $column }</b>: { $what }

plan =
    📦 <b>{ $name }</b>
    { $tasks ->
        [1] 1 task
       *[other] { $tasks } tasks
    } × { $overlap ->
        [1] 1 person
       *[other] { $overlap } people
    }{ $kinds ->
        [1] {""}
       *[other] {" "}× { $kinds } kinds
    } = <b>{ $total } annotations</b>
plan-ask = Open it now? Until then no trainer sees it.
plan-guessed = { $line } <i>(guessed)</i>
plan-kinds = Kinds: { $kinds }
plan-overlap =
    { $overlap ->
        [1] Each task: 1 person
       *[other] Each task: { $overlap } people
    }
plan-most =
    { $sample ->
        [0] Until { $sure }% sure: up to { $most } people
       *[other] { $sample }% of the tasks: { $most } people
    }
plan-lang = Language of the texts: { $language }
plan-target = Asked for: { $language }
plan-relation =
    Said to: { $relation ->
        [teman] a friend
        [ibu] one’s mother
       *[bos] one’s boss
    }
plan-rewrites = Improved: up to { $rewrites } answers a person
plan-checks = Checked: { $checks }
plan-labels =
    { $choose ->
        [one] Labels (one of): { $labels }
       *[several] Labels (some of): { $labels }
    }
plan-deadline = Deadline: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
plan-gold = Gold tasks: { $share }% of what a trainer gets
plan-review = Reviewed: { $share }% of the results
plan-rules = Rules: { $number ->
        [0] none
       *[other] { $rules }
    }
plan-verdict = Reviewers earn { $amount } for each verdict
plan-lease = Time to work on it: { $minutes } minutes
plan-guide = Guideline: yes ({ $length } characters)
plan-keep = Keep as draft
plan-discard = Discard

batch-none = There is no batch yet. Send an .xlsx, .csv or .jsonl file with /push below it.
batch-list = All batches
batch-list-head = <b>Batches</b>
batch-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draft
        [open] 🟢 open
        [paused] ⏸ paused
       *[closed] ⚫ closed
    }
    { $bar } { $share }% · { $results }/{ $wanted } results
batch-head =
    📦 <b>{ $name }</b> · { $state ->
        [draft] ✏️ draft
        [open] 🟢 open
        [paused] ⏸ paused
       *[closed] ⚫ closed
    }
batch-figures = { $bar } <b>{ $share }%</b>
batch-results =
    { $tasks ->
        [1] Results: { $results } of { $wanted } (1 task)
       *[other] Results: { $results } of { $wanted } ({ $tasks } tasks)
    }
batch-people = Trainers: { $people }
batch-each = Average a result: { $each }
batch-skipped =
    { $skipped ->
        [1] Skipped: once
       *[other] Skipped: { $skipped } times
    }
batch-open = Open
batch-pause = Pause
batch-close = Close
batch-sample = Try a sample
batch-again = Refresh
batch-back = To the batch
batch-moved =
    { $state ->
        [open] The batch is open. Trainers can start.
        [paused] The batch is paused.
       *[closed] The batch is closed.
    }
batch-discarded = 🗑 Draft { $name } was discarded.
batch-is =
    Batch { $name } { $state ->
        [draft] is still a draft
        [open] is open already
        [paused] is paused
       *[closed] is closed
    }.
batch-not-draft = Batch { $name } has been open, so it cannot be discarded. Close it when you have enough.
batch-unknown = There is no batch “{ $name }”. See /batches for the list.

peers-ask = Have peers check it
peers-none = The batch { $name } has no new texts that peers could check.
peers-made = Batch { $name } is ready as a draft: { $tasks } texts for others to check.

export-choose-batch = <b>Which batch do you want to export?</b>
export-choose-format =
    <b>{ $name }</b>: in which format?

    { $results ->
        [1] 1 result.
       *[other] { $results } results.
    }
export-format =
    { $format ->
        [parquet] Parquet: every column, for analysis
        [jsonl] JSONL: the same as plain text
        [csv] CSV: for spreadsheets
        [sft] SFT: example answers
        [dpo] DPO: preference pairs
        [parallel] Parallel: sources and people’s versions
        [lexicon] Lexicon: words and what they mean
        [xlsx] Excel: every column, to open at once
        [kto] KTO: good and bad answers
        [reward] Reward: pairs with their margin
        [ratings] Ratings: scores of each answer
        [oasst] OASST: trees of conversations
        [labelstudio] Label Studio: tasks and results
        [hub] Hugging Face: a folder to publish
       *[other] { $format }
    }
export-format-unknown = There is no format “{ $format }”. Choose from: { $formats }.
export-lost = <b>{ $name }</b> ({ $format }): the file may not have arrived. If it is not above, ask again with /ekspor.
export-empty = <b>{ $name }</b> ({ $format }) is still empty: no trainer who agreed to “train AI” has made anything that fits. Try another format, or wait a little.{ $left ->
        [0] {""}
        [one] {" "}1 result is not in it: whoever made it did not agree to “train AI”.
       *[other] {" "}{ $left } results are not in it: whoever made them did not agree to “train AI”.
    }
export-voices-left = The recordings are { $megabytes } MB, too big for Telegram. Fetch them on the server: <code>latihin export "{ $name }" --format { $format }</code>
export-voices =
    { $voices ->
        [1] With sound: 1 recording in the folder voice.
       *[other] With sound: { $voices } recordings in the folder voice.
    }{ $missing ->
        [0] {""}
       *[other] {" "}{ $missing } are missing on the server.
    }
export-flaw = { $count } left out: { $why ->
        [blank] the text is empty.
        [same] both texts are the same.
        [margin] neither is better.
        [prompt-end] the conversation does not end with the user.
        [turns] the turns do not alternate.
        [place] the marked part is not in the text.
        [both] the same person judged it good and bad.
        [between] the score lies in the middle, neither good nor bad.
        [system] there is a system message, which this format does not know.
        [tie] there is a tie, which this format does not know.
        [unpublished] whoever made it did not agree to publishing.
        [rejected] a reviewer rejected it.
       *[other] it did not pass the checks.
    }
export-other = Another format
export-file = { $name } ({ $format }): { $rows ->
        [1] 1 row
       *[other] { $rows } rows
    }.{ $left ->
        [0] {""}
        [one] {" "}1 result is not in it: whoever made it did not agree to “train AI”.
       *[other] {" "}{ $left } results are not in it: whoever made them did not agree to “train AI”.
    }

## In the shell

import-loaded =
    Batch { $name } is ready as a draft: { $tasks ->
        [1] 1 task
       *[other] { $tasks } tasks
    }, kinds { $kinds }.
import-known = { $file } is batch { $name } already. Nothing new was made.
import-step =
    { $step ->
       *[open] Batch { $name } is open.
    }
import-progress = { $kept } tasks kept…
import-no-file = There is no file { $file }, or it may not be read. Check its name.
check-sound =
    { $file }: fine. { $tasks ->
        [1] 1 task
       *[other] { $tasks } tasks
    }, kinds { $kinds }.
check-faulty =
    { $file }: { $faults ->
        [1] 1 fault
       *[other] { $faults } faults
    }, { $good ->
        [1] 1 task is fine
       *[other] { $good } tasks are fine
    }. Mend the file and try again.
faults-more = … and { $more } more faults.
