# Appeals: objections that another human looks at.

menu-banding = Appeal
appeal-how =
    <b>Is something wrong, to your mind?</b>

    A rating, a rejection, a pause or whatever is decided about you here: you have the right that a human looks at it again, and not the one who decided. Tap the button, or write: /appeal and your reason.
appeal-measure =
    <b>You have been paused or sent away.</b>

    Is that wrong, to your mind? Tap the button and tell why. Somebody else decides.
appeal-begin = Appeal
appeal-write = <b>Tell why it is wrong.</b> Reply to this message. Name the batch or the task if there is one.
appeal-sent = ✓ Your appeal is on its way. A human decides, no machine, and not the one who decided before. The answer comes here.
appeal-waits = Your last appeal still waits for its answer.
appeal-gone = That appeal is not there any more; its person may have been erased.
appeal-decided = Somebody has decided that appeal already.
appeal-not-yours = This one is not yours to decide: it is about you, or you decided before. Ask another admin.
appeal-queue = Appeals that wait
appeal-waiting = Appeals that wait ({ $count })
appeal-queue-head = <b>Appeals that wait</b>, the longest first
appeal-queue-none = No appeal waits.
appeal-of = Appeal of { $name }
appeal-open = Show the appeal
appeal-head =
    ✋ <b>{ $name }</b> #{ $number } appeals ({ DATETIME($at, dateStyle: "medium") }){ $about ->
        [suspend] {" "}against being paused.
        [remove] {" "}against being sent away.
        [rule] {" "}against an automatic rule.
       *[other] .
    }
appeal-reason = <b>The reason given then</b>: { $reason }
appeal-reason-words = in the words of whoever decided
appeal-words = <b>What they say</b>
appeal-wordless = They wrote no reason.
appeal-granted = Grant
appeal-kept = Keep
appeal-verdict =
    { $verdict ->
        [granted] <b>It shall be granted.</b>
       *[kept] <b>It shall stay as it is.</b>
    } Write the reason for { $name }: reply to this message.
appeal-answered = ✓ Decided, and its person is told.
appeal-mine =
    { DATETIME($at, dateStyle: "medium") }: { $about ->
        [suspend] about being paused
        [remove] about being sent away
        [rule] about an automatic rule
       *[other] a second look
    }, { $state ->
        [waiting] waiting
        [granted] granted
       *[kept] kept
    }
appeal-came =
    ✋ <b>{ $name }</b> asks for a second look:

    { $words }
appeal-was-granted =
    ✓ <b>Your appeal was granted.</b>

    { $words }
appeal-was-kept =
    <b>Your appeal was looked at again, and the decision stays.</b>

    { $words }
