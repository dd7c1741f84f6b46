# Words used everywhere. Messages may use <b> and <i>; what stands on buttons may not.

as-is = { $text }
ticked = ✓ { $text }
in-a-line = { $before } · { $after }
one-below =
    { $above }
    { $below }
continued = <i>(continued)</i>
page-before = ‹ Back
page-of = { $page }/{ $pages }
page-after = More ›

send = Send
done = Done
unsure = Not sure
cannot-tell = Can’t tell
letter = { $letter }
skip = Skip
guide = Guide
go-back = Go back
go-on = Keep going
no-figure = –
check-again = Check again
back-to-task = Back to the task
open-menu = Menu

seconds = { $seconds } sec
minutes = { $minutes } min { $seconds } sec
hours = { $hours } h { $minutes } min

turn =
    { $role ->
        [user] <b>User</b>
        [assistant] <b>AI</b>
       *[system] <b>Setting</b>
    }
turn-judged = { $turn } <i>← this one</i>
the-picture = <b>Picture</b>
the-prompt = <b>What the user asked</b>
the-text = <b>Text</b>
the-source = <b>Source text</b>
the-candidate = <b>Answer { $letter }</b>
the-candidate-of = <b>Answer { $letter }</b> ({ $place } of { $places })

grade-light = slight
grade-medium = medium
grade-severe = severe

menu = What would you like to do?
menu-tugas = Work on a task
menu-lewati = Skip the task
menu-ubah = Change last one
menu-panduan = Guide
menu-progres = My progress
menu-upah = My pay
menu-bayar = Pay people
menu-push = Push a batch
menu-paket = Batches
menu-ekspor = Export
menu-undang = Invite
menu-siaran = Broadcast
menu-jejak = Audit
menu-bahasa = Language
menu-privasi = Privacy
menu-bantuan = Help

command-tugas = the next task, or the one you had open
command-lewati = skip this task
command-ubah = change your last answer
command-panduan = guidelines of the task at hand
command-progres = how far things are
command-upah = your balance, statements and payout id
command-bayar = approve, pay out and correct pay
command-push = push a batch (a file with the caption /push)
command-paket = all batches and how far they are
command-ekspor = download what a batch came to
command-undang = make an invite link
command-siaran = write to many people
command-jejak = who did what
command-bahasa = change the language of the bot
command-privasi = what is kept, and why
command-bantuan = everything you can do here
command-unknown = There is no such command. /help lists what there is.

state-loading = loading
state-draft = draft
state-open = open
state-paused = paused
state-closed = closed
