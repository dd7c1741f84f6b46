# Reviewing: other people's answers looked over, accepted, fixed, sent back or rejected.

menu-tinjau = Review
command-tinjau = review trainers' answers
example-tinjau = /review over a coffee, one at a time
review-home = Reviews
review-title = <b>Reviewing</b>
review-mine =
    { $count ->
        [one] One answer waits for you.
       *[other] <b>{ $count }</b> answers wait for you.
    }
review-none = Nothing waits for you just now. Thank you!
review-left = { $count } you left to others.
review-others = { $count ->
        [1] There is one more that is
       *[other] There are { $count } more that are
    } not for you: in a language you did not name, with another reviewer, or judged by you before.
review-begin = Start reviewing
review-head = <b>Review</b> · { $batch } · { $kinds }
review-cause =
    { $cause ->
        [appeal] ✋ An appeal. A reviewer rejected it; you decide.
        [redone] ↻ Done again by its trainer.
        [flag] ⚑ Something in the text is worth a look.
        [newcomer] 🌱 From a new trainer.
        [disagreement] ⚖ Trainers disagree about this task.
        [all] All answers of this batch are reviewed.
       *[sample] Picked by chance.
    }
review-price = This verdict earns { $amount }.
review-kind = <b>{ $kind }</b>
review-line = { $ask } → <b>{ $answer }</b>
review-text = <b>The trainer's text</b>
review-change = <b>The trainer's text</b> ({ $share }% changed)
review-note = <b>Note</b>
review-recorded = 🎙 A voice note: press “{ review-listen }”.
review-unmarked = Nothing was marked.
review-listen = Listen
review-before = Sent back before because of: <b>{ $reasons }</b>
review-note-before = <b>The note then</b>
review-appeal = <b>What its trainer says</b>
review-ask = <b>How is it?</b>
review-ask-appeal = <b>Was it right to reject this?</b> To accept grants the appeal.
review-fix = Fix
review-return = Send back
review-reject = Reject
review-pass = Leave to others
review-passed = Okay, left to others.
review-back = Never mind
review-why =
    <b>{ $stage ->
        [return] What should be better?
       *[reject] Why is it rejected?
    }</b> Tick the reasons. A note for the trainer? Just write it here, kindly.
review-reason-needed = Pick a reason first, or write a note. Its trainer needs to know why.
review-fixing = ✎ Fix it: answer as you think is right. To change the text, send all of it as it should be.
review-own = <b>Your version</b>
review-now = <b>Your version:</b> { $now }
review-mended = <b>What you changed</b>
review-fix-sure = <b>Accept it with your fix?</b> Its trainer is paid in full.
review-fix-same = You changed nothing. If it is right, choose “{ review-send-accept }”.
review-send-accept = ✓ Accept
review-send-fix = ✓ Accept my version
review-send-return = Send it back
review-send-reject = Reject this answer
review-noted = Noted ✓
review-done =
    ✓ { $verdict ->
        [accept] Accepted
        [fix] Accepted with a fix
        [return] Sent back
       *[reject] Rejected
    }{ $state ->
        [half] . One more reviewer judges it without knowing yours
       *[other] {""}
    }.
review-over = That one is not with you any more. Open /review again.
review-changed = It changed while you looked at it: its trainer changed it, or another reviewer was first. Open /review again.
review-gone = Its trainer withdrew or was erased, so this is not reviewed any more.
review-locked = This answer was reviewed already, so it cannot be changed any more. See /history.

reason-off-topic = Off topic
reason-meaning = Meaning changed
reason-register = Register not right
reason-language = Wrong language
reason-careless = Careless
reason-copied = Copied
reason-wrong-fact = Wrong facts
reason-rude = Impolite
reason-guide = Against the guideline

redo-head = ↻ <b>A reviewer asks you to do this one again.</b> Your answer is still there, just change it.
redo-reasons = Because of: <b>{ $reasons }</b>
redo-note = <b>The reviewer's note</b>
redo-later = Later
redo-put-off = Okay, I'll show it again later.

review-news =
    <b>News from review</b>{ $accepted ->
        [0] {""}
        [1] {"\u000A"}✓ One of your answers was accepted. Thank you!
       *[other] {"\u000A"}✓ { $accepted } of your answers were accepted. Thank you!
    }{ $returned ->
        [0] {""}
        [1] {"\u000A"}↻ One needs a little work; the task says why.
       *[other] {"\u000A"}↻ { $returned } need a little work; the task says why.
    }{ $rejected ->
        [0] {""}
        [1] {"\u000A"}✗ One could not be accepted. The reason is in your history, and if you think it is wrong you can appeal there.
       *[other] {"\u000A"}✗ { $rejected } could not be accepted. The reason is in your history, and if you think it is wrong you can appeal there.
    }
review-appeal-granted = ✓ <b>Your appeal was granted.</b> Your answer in { $batch } is accepted and its pay is back.
review-appeal-granted-note =
    ✓ <b>Your appeal was granted.</b> Your answer in { $batch } is accepted and its pay is back.

    “{ $note }”
review-appeal-kept = <b>Another reviewer looked at your appeal.</b> Your answer in { $batch } still could not be accepted.
review-appeal-kept-note =
    <b>Another reviewer looked at your appeal.</b> Your answer in { $batch } still could not be accepted.

    “{ $note }”
review-appeal-nothing = That one was not rejected, so there is nothing to appeal against.
review-appeal-once = You have appealed against that one already.

tally-open = How reviewers do
tally-head = <b>How reviewers do</b>
tally-none = Nobody has reviewed anything yet.
tally-line =
    <b>{ $name }</b>: { $reviews } reviews, { $time }
    { $compared ->
        [0] None judged twice yet.
       *[other] Judged twice: { $compared }, agreed { $agreed }%.
    } { $appealed ->
        [0] No appeals yet.
       *[other] Appealed: { $appealed }, overturned { $overturned }.
    }

acts-review = Reviews
act-read-answer = read a trainer's answer
act-review-accept = accepted an answer
act-review-fix = fixed and accepted an answer
act-review-return = sent an answer back
act-review-reject = rejected an answer
