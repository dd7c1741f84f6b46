progress-none = Nothing done yet. Let’s start with one!
progress = <b>Your progress</b>
progress-today =
    { $today ->
        [1] Today (WIB): <b>1</b> result
       *[other] Today (WIB): <b>{ $today }</b> results
    }
progress-results =
    { $results ->
        [1] In all: <b>1</b> result
       *[other] In all: <b>{ $results }</b> results
    }
progress-skipped =
    { $skipped ->
        [1] Skipped: once
       *[other] Skipped: { $skipped } times
    }
progress-time = Working time: { $time }, { $each } a result on average
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $results }/{ $most } results
progress-each = { $each } on average
choose-language = Which language shall we use?
language-chosen = All right, English from now on.
project =
    <b>Progress of the project</b>
    { $open ->
        [0] No batch is open yet.
       *[other] Open batches: { $open }
    }
    { $bar } { $done } of { $slots } assignments done
    Trainers who have worked: { $people }. Working time: { $time }
project-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $slots }, { $people ->
        [one] { $people } trainer
       *[other] { $people } trainers
    }
