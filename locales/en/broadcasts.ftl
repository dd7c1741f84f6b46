# Broadcasts: one message to many people.

broadcast-how =
    📣 <b>Whom do you want to tell?</b>

    Write <code>/broadcast</code> and the message on the lines below. Or reply <code>/broadcast</code> to a message you have written.

    You can narrow it down:
    <code>/broadcast lang=jv active=30d</code>
    goes to speakers of Javanese who worked in the last 30 days. There are also role=, batch= and idle=14d (nothing done for 14 days).

    Nothing is sent yet: first I show you how many people it would reach.
broadcast-word = I don't understand “{ $found }”. You can use { $names }, each once, written name=value.
broadcast-days = { $name } takes a number of days from 1 to { $limit }, such as 30d.
broadcast-role = role takes one of { $roles }.
broadcast-lang = lang takes one of { $languages }.
broadcast-too-long = The message has { $length } characters, at most { $limit } are possible. Shorten it first.
broadcast-gone = This broadcast has been sent or thrown away.
broadcast-draft =
    { $people ->
        [0] 📣 Nobody can get this broadcast yet.
        [one] 📣 <b>A broadcast to one person</b>, not sent yet.
       *[other] 📣 <b>A broadcast to { $people } people</b>, not sent yet.
    }
broadcast-narrowed = Only: { $words }
broadcast-left-out = { $people } more are left out: they did not agree to be written to, are pausing, or cannot be reached.
broadcast-preview = The message
broadcast-send = Send to { $people }
broadcast-drop = Throw away
broadcast-to-all = Everybody
broadcast-to-trainers = Trainers
broadcast-to-active = Active these 30 days
broadcast-to-idle = Not seen lately
broadcast-going = 📣 Sent to { $sent } of { $people }.
broadcast-second-thoughts = It starts in 30 seconds. Changed your mind? You can still take it back.
broadcast-lost = { $people } could not be reached.
broadcast-stopped = { $people } will not get it.
broadcast-stop = Take it back
broadcast-look = Look again
broadcast-text =
    📣 <b>News from the organisers</b>

    { $text }
