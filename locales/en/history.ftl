# History: one's own last answers, how they were judged, and how to appeal.

menu-riwayat = My history
command-riwayat = your last answers, their reviews, and appeals
example-riwayat = /history if you wonder whether yours was accepted
history-head = <b>Your answers</b>, the newest first
history-none = Nothing here yet. Do a task first!
history-number = { $number }. { $line }
history-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $batch }</b> · { $state ->
        [accepted] ✓ accepted
        [fixed] ✓ accepted with a small fix
        [returned] ↻ needs a little work
        [rejected] ✗ not accepted
        [waiting] ⏳ waits for review
       *[none] saved
    }
history-reasons = Because of: { $reasons }
history-appeal =
    { $state ->
        [waiting] ✋ Your appeal waits for another reviewer.
        [granted] ✓ Your appeal was granted.
       *[kept] Another reviewer looked at your appeal; it stays as it was.
    }
history-answer = <b>Answer to your appeal</b>
history-object = Appeal no. { $number }
history-contest = <b>Why was it wrong to reject this?</b> Reply to this message. Another reviewer decides, without knowing who you are.
history-contested = ✓ Your appeal is first in the queue. Another reviewer decides; I'll bring you the answer.
history-about = “{ $text }”
history-see = See no. { $number }
history-one = <b>This answer of yours</b>
history-mended = <b>Put right by the reviewer</b>
history-now = <b>It became:</b> { $now }
history-object-this = Appeal
