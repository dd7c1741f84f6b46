# Disagreements among trainers, and gaps in guidelines.

case-open = Disagreements ({ $count })
case-none = There is no disagreement for you to decide. Thank you!
case-head = <b>Disagreement</b> · { $batch } · { $kinds }
case-agreement = Trainers agree by { $agreement }%.
case-side = <b>{ $number }.</b> { $count ->
        [one] One person
       *[other] { $count } people
    }: { $words }
case-ask = <b>Which is right?</b> Choose the number, or answer it yourself.
case-number = No. { $number }
case-own = Answer it myself
case-right = Your verdict: <b>{ $words }</b>
case-ask-cause = <b>Why do they differ?</b> A note? Write it here first. If the guideline lacks something, write the sentence that should stand there.
case-gap = The guideline lacks something
case-ambiguous = The task can be read in two ways
case-slip = Just a slip
case-misunderstood = Somebody misunderstood
case-done = ✓ Your verdict is kept for that task.
case-decided = That one is decided. Open /review again.
gap-open = Gaps in guidelines ({ $count })
gap-head = <b>Gaps in guidelines</b>, found by reviewers where trainers disagreed
gap-none = No gap in a guideline waits.
gap-list = See the gaps
gap-line = <b>{ $number }.</b> Batch { $name }
gap-said = <b>What is missing</b>
gap-add = Add no. { $number } to the guideline
gap-other = Write another line for no. { $number }
gap-close = Close no. { $number } without a change
gap-closed = ✓ Closed.
gap-closed-already = That gap is closed already.
gap-write = <b>Which line shall the guideline of { $name } have?</b> Reply to this message.
gap-came = A reviewer found a gap in the guideline of <b>{ $name }</b>: trainers disagree because of it. Will you fill it?

act-adjudicate = decided a disagreement
act-gap-closed = closed a gap in a guideline
