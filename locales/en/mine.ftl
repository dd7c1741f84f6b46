progress-none = Nothing done yet. Let’s start with one!
progress =
    <b>Your progress</b>
    Today (WIB): <b>{ $today }</b> tasks
    In all: <b>{ $done }</b> tasks, { $skipped } skipped
    Working time: { $time }, { $each } per task on average
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $tasks }
    { $skipped } skipped, { $each } on average
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
