# Appointments: being called at a time, and quiet hours.

appoint-open = Reminders and quiet hours
appoint-head =
    <b>When should I remind you?</b> ({ $zone })
appoint-none = No reminders yet.
appoint-line = ⏰ At { $at }: { $tasks } tasks
appoint-line-over = At { $at }: { $tasks } tasks. These reminders have stopped, because two in a row went by.
appoint-how = Another time? Write for example: <code>/next 10 at 19.00</code>
appoint-quiet = In quiet hours I say nothing unless you begin.
appoint-drop = Remove { $at }
appoint-time = { $name } { $at }
appoint-made = All right, { $tasks } tasks at { $at }.
appoint-dropped = The reminder is gone.
appoint-put-off = All right, in an hour.
appoint-gone = That reminder is gone.
appoint-enough = At most { $limit } reminders. Remove one first.
appoint-usage = Write it like this: /next 10 at 19.00
appoint-call = ⏰ It's time. How about { $tasks } tasks? If you are busy, that's fine.
appoint-work = Start
appoint-later = In an hour
appoint-stop = Don't remind me
after-subuh = After dawn prayer
after-zuhur = After noon prayer
after-asar = After asr
after-isya = After isha
after-sahur = Before sahur
after-tarawih = After tarawih
quiet-none = No quiet hours
quiet-hours = Quiet { $since }–{ $until }
