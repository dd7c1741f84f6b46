# The rules of a batch: signal and condition, then an action; what trainers read of it, and what admins set.

rule-why =
    { $signal ->
        [gold] { $hits } of { $number } tasks whose answer we know already were missed
        [rejected] { $hits } of { $number } reviewed answers of yours could not be used
        [skips] you skipped { $number } tasks in a row
        [fast] many tasks were finished in less time than it takes to read them
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
