# Comfort: changing one's mind, skipping, new guides, packets, heavy material, profile.

## The number of the help line: change it here to name another service.

-help-number = 119 ext 8
-help-name = SEJIWA

answer-before = <b>Your answer before</b>
answer-was = Your answer before: <b>{ $answer }</b>
change-window-over = Answers in { $name } can be changed for { $hours } hours, and that time is over. Your answer is safe.

skipped-freely = All right, skipped. It never counts against you.
avoid-languages = Correct my languages
avoid-field = No more tasks on { $name }
avoid-topic = No more about { $name }
avoid-heavy = No more heavy material
avoid-kept = Noted: you will not be given those any more. To take it back open /profile.
avoided-heavy = heavy material

batch-aside = ⚠️ Set aside as broken: { $aside } tasks
batch-troubles = Tasks in trouble
batch-reword = Change the guide
troubles-head = <b>{ $name }</b>: tasks worth a look
troubles-none = <b>{ $name }</b>: all is well, no tasks in trouble.
trouble-aside = <b>{ $key }</b>: set aside, { $broken } people call it broken, { $skips } skipped it
trouble-skipped = <b>{ $key }</b>: skipped by { $skips } people, { $broken } call it broken
trouble-return = Bring back { $key }
trouble-returned = ✓ The task is given out again.
trouble-gone = That task was brought back already.

guide-how = Write the new guide on the line below the batch’s name; or send the text first and reply to it with /guide batch-name.
guide-ask = ✏️ Reply to this message with the new guide for <b>{ $name }</b>.
guide-asked = Write the guide as a reply.
guide-same = The guide of { $name } says exactly that already, so nothing was changed.
guide-reworded = ✓ The guide of <b>{ $name }</b> is changed. This is version { $versions }. Before their next task trainers see what changed.
guide-news = 📌 <b>The guide of { $name } has changed</b>
guide-news-read = OK, go on

packet-head = 🎒 Your packet: { $count } tasks. Work whenever you like, no connection needed: reply to each message with your answer and it is sent by itself. You have 24 hours.
packet-none = No tasks to take along right now. Try /next, or check again later.
packet-how-many = How many? Write a number from 1 to { $most }, such as /packet 5.
packet-place = 🎒 { $place }/{ $places }
packet-reply = ↩️ <b>Reply to this message</b>: { $how }
packet-left =
    { $left ->
        [1] One more task cannot come along: it has a picture, is hard to look at, or too long. Do it with /next.
       *[other] { $left } more tasks cannot come along: they have pictures, are hard to look at, or too long. Do them with /next.
    }
packet-answered = You have answered that one. To change it, edit your message or use /undo.
packet-by-reply = Which task is that for? Please reply to the task’s message.
idle-packet = The rest of your packet waits for your replies. All done? Get more with /packet or /next.
menu-bekal = Offline packet
command-bekal = take up to ten tasks along to work without a connection

care-warning = ⚠️ <b>This may be hard to read.</b> Go on? Skipping is fine and never counts against you.
care-help = If something weighs on you, you can talk to { -help-name }: call { -help-number }.
care-look = Show me
care-pause = ☕ You have worked for long today. Take a break: the tasks will wait.
idle-enough-today = That is enough heavy material for today. Rest a while and go on tomorrow.

plan-window =
    { $hours ->
        [0] Answers can be changed: until the batch is closed
       *[other] Answers can be changed for { $hours } hours
    }
plan-sensitive = ⚠️ May be hard to read
plain-look = Plain look
plain-is = <i>Plain look: words only, no pictures and no emoji.</i>
picture-at = Picture: { $picture }
picture-kept = Picture: there is one, but I don’t send it by itself.
picture-see = See the picture
picture-follows = The picture follows.
