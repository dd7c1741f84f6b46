# Why something cannot be, and what to do. Often shown above a button: short.

already-applied = That is noted already.
already-chosen = You have chosen already. To change it, tap { go-back } or /undo.
button-unknown = That button is no longer valid.
too-much-at-once = That was a lot at once. Everything before this message was read; this one and what came after it was not. Please send that again, a little slower.
not-allowed =
    { $right ->
        [work] This command is for people who work on tasks. Your role is to look.
        [review] This command is for reviewers and admins.
       *[other] This command is for admins.
    }
only-looks = You are a viewer: you can see batches and their figures, but there are no tasks for you. See /help.
not-your-task = That is not your task.
no-open-task = You have no task open. Get one with /next first.
nothing-to-answer = { no-open-task } If this belongs to one of my messages, write it as a reply to that message.
nothing-to-change = There is no answer to change yet. Do one first: /next.
nothing-written = There is no text yet. Write first, then send.
tap-instead = Please answer this one with the buttons.
task-finished = That task is finished.
task-lapsed = Time ran out and someone else took that task.
task-moved-on = That task has moved on to another question.
skip-not-now = This one cannot be skipped now.
unknown-choice = There is no such choice here.
words-needed = There are no words in it. Please write with letters.
too-long = Too long: { $length } characters, { $limit } at most. Please shorten it.
batch-not-open = The batch { $name } is not open now. What you have answered is safe.
change-too-late = The batch { $name } is closed, so its answers can no longer be changed.
edit-of-nothing = The message you edited is no answer to a task, so nothing changed.
needs-candidates =
    { $least ->
        [1] The kind { $kind } needs at least one AI answer (candidates).
       *[other] The kind { $kind } needs at least { $least } AI answers (candidates).
    }
outage = One moment, the server cannot save right now. What you sent is not lost; it will be answered by itself.
outage-owner = ⚠️ The bot cannot save anything: { $reason }. What people send waits with Telegram, for a day at most (taps for 2½ minutes). Look at the disk and the database; once they are well, the bot goes on by itself.
absence-back = Sorry, the bot was away for { $hours } hours. What you sent more than a day ago is lost at Telegram, so if an answer of yours is missing, please send it again. The task you have is still yours, with its whole time anew.
absence-deadline = The bot was away for { $hours } hours, so the deadline of { $name } is { $hours } hours later. If you want it otherwise, set it in /batches.
