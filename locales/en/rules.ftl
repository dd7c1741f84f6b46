# The rules of a batch: signal and condition, then an action; what trainers read of it, and what admins set.

rule-why =
    { $signal ->
        [gold] { $hits } of { $number } tasks whose answer we know already were missed
        [rejected] { $hits } of { $number } reviewed answers of yours could not be used
        [skips] you skipped { $number } tasks in a row
        [fast] many tasks were finished in less time than it takes to read them
        [pasted] your texts often came faster than people type
        [guessed] your answers differ from others' and from gold tasks far more often than usual, as if guessed
        [side] you nearly always chose the same side, though the order is random
        [repeats] when the same question came again, your answer was often another one
        [copies] in many tasks your answers are very much like somebody else's
        [sync] in many tasks your answers are very much like somebody else's
        [mistakes] in many tasks your answers are very much like somebody else's
       *[other] your answers show a pattern that is rare when each task is read
    }
rule-hint-told =
    💡 A small hint about the batch <b>{ $batch }</b>: { $why }.

    Nothing has changed. Take your time reading, and have another look at /guide. If the tasks do not suit you, set your languages and fields in /profile; if something is unclear, press <i>Ask</i> below the task.

    You think this is wrong? Press the button, or reply to this message.
rule-keys-told =
    🔎 For a while your answers in the batch <b>{ $batch }</b> are checked a little more often: { $why }.

    You can work as usual, and the pay is the same.

    You think this is wrong? Press the button, or reply to this message.
rule-pause-told =
    ⏸ Time for a break: you are paused until <b>{ DATETIME($until, dateStyle: "long", timeStyle: "short") } WIB</b>.

    The reason, in the batch <b>{ $batch }</b>: { $why }. This is an automatic rule and lasts a day at most. Your work and your pay are safe, what you held has been given back, and after that you can go on by yourself. Meanwhile, have another look at /guide.

    You think this is wrong? Press the button, or reply to this message and explain. A human decides, not a machine.
rule-ask-told =
    👀 A human will look at your answers in the batch <b>{ $batch }</b>: { $why }.

    Nothing is decided, and you can go on working as usual. It may well be chance.

    You want to explain something? Press the button, or reply to this message.
rule-signal-name =
    { $signal ->
        [gold] gold tasks
        [rejected] rejected by reviewers
        [skips] skipped in a row
        [signs] any sign
        [side] always the same side
        [pattern] a pattern
        [flat] all scores alike
        [same] always the same answer
        [fast] too fast
        [pasted] texts pasted
        [guessed] as if guessing
        [repeats] another answer when asked again
        [leak] gold got about
        [copies] texts like somebody else's
        [sync] answering at the same seconds
        [mistakes] the very same mistakes
        [favour] a reviewer's favour
       *[other] { $signal }
    }
rule-action-name =
    { $action ->
        [hint] give a hint
        [keys] check more often
        [pause] pause for a day
       *[ask] ask a human
    }
rule-condition =
    { $sort ->
        [below] for sure less than { $mark }% right, of at least { $least } answers
        [above] for sure more than { $mark }% rejected, of at least { $least } reviews
        [row] { $least } times
       *[days] { $least ->
            [1] seen once
           *[other] seen on { $least } days
        }
    }{ $within ->
        [0] {""}
        [one] {" "}within a day
       *[other] {" "}within { $within } days
    }
rule-line = { $signal }: { $condition } → <b>{ $action }</b>
rule-said = the automatic rule “{ $rule }” ({ $cases })
rule-unreadable = I do not understand “{ $found }”. Write a signal, a condition and an action, such as <code>gold&lt;60*10:pause</code> (less than 60% right, of at least 10 gold tasks: pause for a day) or <code>skips*5:hint</code>.
rule-signal = “{ $found }” is no signal I know. Choose: { $signals }.
rule-action = “{ $found }” is no action I know. Choose: { $actions }.
rule-mark =
    { $signal ->
        [gold] For gold write the lowest share in per cent, 1 to 99, such as <code>gold&lt;60*10:pause</code>.
        [rejected] For rejected write the highest share in per cent, 1 to 99, such as <code>rejected&gt;40*5:ask</code>.
       *[other] { $signal } takes no per cent. Write how often, such as <code>{ $signal }*3/7d:ask</code>.
    }
rule-large = Too large: at most { $cases } times and { $days } days.
rule-too-soon =
    { $action ->
        [pause] Too soon to pause anybody: { $signal } at least { $least }. Write <code>{ $rule }</code>, or choose a hint (hint) or a human look (ask).
       *[other] Too little to judge by: { $signal } at least { $least }. Write <code>{ $rule }</code>.
    }
rule-twice = { $wish }: each rule once, at most { $limit } rules.
rule-needs-gold = This action needs gold tasks, and this batch tests nobody. Write <code>gold=5</code> while it is a draft, or choose another action.
rule-course = A course has no rules.
rule-was-wrong = ✓ Sorry: a task that your pause rested on was itself wrong. The pause is lifted, and you can go on now.
rule-was-fine = 👍 What was marked has been looked at by a human, and nothing is wrong. Just go on as usual.
rule-did =
    🤖 { DATETIME($at, dateStyle: "medium") }, { $batch }: { $action } for { $signal } ({ $hits }/{ $number }){ $state ->
        [overturned] , overturned by a human
        [kept] , confirmed by a human
        [asked] , waits for a look
       *[done] {""}
    }
rules-head = 📏 <b>{ $name }</b>: rules
rules-how = A signal and a condition, then an action: once a day for a person, who is told why and how to object. Tap one to look at it, or to try it first on what there is. Other numbers: <code>/batches name rules=gold&lt;55*12:pause</code>
rules-none = No rule is on.
rules-try = Try: { $rule }
rules-back = Other rules
rules-alone = Write the rules alone, without other wishes: <code>/batches name rules=…</code>
rules-tried = { $rule }: { $times } times, { $people } of { $of } people
rule-short = { $signal } → { $action }
rule-record = So far { $times ->
        [one] once
       *[other] { $times } times
    }, { $people ->
        [one] one person
       *[other] { $people } people
    }{ $overturned ->
        [0] {""}
       *[other] ; overturned by a human: { $overturned }
    }
rule-head =
    📏 <b>{ $name }</b>
    { $rule }
    <code>{ $spelt }</code>
rule-replaces = Takes the place of: { $rule }
rule-on = Switch on
rule-off = Switch off
rule-was-on = ✓ On from now; what is past does not count.
rule-was-off = ✓ Off. What happened stays on record, and appeals are still answered.
rule-tune-action = Make it: { $action }
rule-tune-mark = Mark { $mark }%
rule-tune-least = At least { $least }
rule-tune-within =
    { $within ->
        [0] At any time
       *[other] Within { $within } days
    }
trial-no-past = There is nothing to try it on yet, so nobody knows whom it would touch.
trial-nobody = 🧪 Tried on what there is ({ $of } people): it touches nobody.
trial-people = 🧪 Tried on what there is: it touches <b>{ $people } of { $of } people</b>, { $times } times, between { DATETIME($first, dateStyle: "medium") } and { DATETIME($last, dateStyle: "medium") }. Nothing was changed, nobody was told.
trial-good =
    { $told ->
        [0] There are no reviews or appeals after it, so nobody knows yet who is good in truth.
       *[other] By reviews and appeals after it, { $good } of { $told } proved good.
    }
trial-line = { DATETIME($at, dateStyle: "medium") }: <b>{ $name }</b>, { $signal } ({ $hits }/{ $number })
trial-more = … and { $more } more. All of them: <code>latihin rules --try</code> on the server.
