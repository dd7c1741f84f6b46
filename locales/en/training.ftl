# Courses: theory, practice with explanations, exam.

course-none = No course is open yet. When there is one, it shows up here.
course-list-head = <b>Training</b>
course-line =
    <b>{ $name }</b>
    { $bar } { $state ->
        [passed] ✓ passed
        [walked] ready for the exam
        [begun] under way
       *[new] not begun
    }
course-list = All courses
course-head = 🎓 <b>{ $name }</b>
course-way = { $bar } { $step } of { $steps } steps
course-known = Practice you knew: { $known } of { $tasks }
course-begin = Start learning
course-go-on = Go on learning
course-back = To the course
course-stop = Stop for now
course-done = All steps done. This course has no exam.
course-over = Start over
course-over-ask = <b>Walk { $name } again from the first step?</b> Your exam results stay.
course-over-now = Yes, start over
course-passed = ✓ You passed. Valid until <b>{ DATETIME($until, dateStyle: "long") }</b>.
course-passed-ever = ✓ You passed.
course-closed = This course is closed at the moment. Others are in /training.
course-no-skip = Nothing is skipped in a course. Not certain? “{ unsure }” is an answer too. For a rest press “{ course-stop }”.
course-answered = An answer in a course is not changed any more: you have seen its explanation. To try again, start the course over in /training.
course-leg = { $name } · { $stage ->
        [theory] theory
        [exam] exam
       *[practice] practice
    } { $step }/{ $steps }
course-leg-asks = { $place } · <b>{ $kind }</b>

theory-idea = <b>{ $topic }</b>

    { $text }
theory-good = <b>👍 Done well</b>
theory-bad = <b>👎 Not so well</b>
theory-read = Got it, go on
theory-back = Other theory
theory-again = Read the theory again
theory-list = <b>Theory.</b> Which card?

learned-right = ✓ <b>Right!</b>
learned-nearly = <b>Nearly.</b> You have part of it.
learned-missed = <b>Not quite.</b> That is what practice is for.
learned-open = <b>Thank you.</b> This one has no single right answer.
learned-both = Your answer: <b>{ $given }</b>
learned-given = Your answer: { $given }
learned-gold = What is right: <b>{ $right }</b>
learned-why = <b>Why?</b>
learned-on = Next step

exam-head = 📝 <b>Exam: { $name }</b>
exam-terms =
    { $questions } new tasks. You pass with { $mark } or more.

    There are no explanations on the way, the result comes at the end. Stop whenever you like and go on at the same task. Tries left: { $tries }.
exam-begin = Begin the exam
exam-later = Not now
exam-sit = Take the exam
exam-go-on = Go on with the exam
exam-result = My exam result
exam-running = Your exam is not finished: { $answered } of { $questions } tasks answered.
exam-ahead = At the end there is an exam of { $questions } tasks. You pass with { $mark } or more.
exam-ready = You are ready for the exam. Tries left: { $tries }.
exam-again = The next try can begin on <b>{ DATETIME($at, dateStyle: "long", timeStyle: "short") } WIB</b>. Tries left: { $tries }.
exam-no-tries = You have no tries left. Ask your admin to open one more.
exam-way-first = Before the exam, { $left } more steps please.
exam-none = This course has no exam.
exam-passed-already = You have passed, there is no need for another exam yet.
exam-pause = A break first. When the next try may begin stands below.
exam-passed = 🎉 <b>Passed!</b> You reached <b>{ $percent }</b> in { $name }, the mark is { $mark }.
exam-failed = <b>Not passed yet.</b> You reached <b>{ $percent }</b> in { $name }, the mark is { $mark }.
exam-shares = <b>By topic</b>
exam-share = { $known }/{ $tasks } { $topic }
exam-advice = Read the theory of the topics you missed most, or walk the course again. The next tasks will be different.

plan-course = Course: exam of { $draw } tasks, pass mark { $mark }, { $tries } tries
plan-proves = Proves: { $subject } (level { $level })
batch-course-figures =
    { $tasks } rows · { $people } people learning
    Exams: { $passed } passed, { $failed } not

menu-latihan = Training
command-latihan = learn the trade: theory, practice, exam
plan-a-course =
    🎓 <b>{ $name }</b>
    A course of { $tasks } rows
batch-course-line =
    <b>{ $name }</b> · { $state ->
        [draft] ✏️ draft
        [open] 🟢 open
        [paused] ⏸ paused
       *[closed] ⚫ closed
    }
    🎓 { $people } people learning · { $passed } passed

learning-ready = 💡 One of your tasks in <b>{ $batch }</b> can be talked about now: something was not quite right then. Would you like to see why?
learning-open = Show me
learning-head = 💡 <b>Explained</b>: a task of { $name }
proof-expires = ⏳ Your pass in <b>{ $course }</b> runs out in { $days } days. To keep it, take the exam again in /training.
retry-open = Out of tries
retry-head = <b>No tries left.</b> Press a name to give one more.
retry-nobody = Nobody is out of tries.
retry-give = { $name } (failed { $failed }×)
retry-done = One more try; they have been told ✓
retry-given = Good news: you have one more try at the exam of <b>{ $course }</b>.
retry-given-already = This person still has a try.
plan-course-times = Pause between tries: { $pause } hours · { $days ->
        [0] a pass counts for ever
       *[other] a pass counts { $days } days
    }
