# Calls to those who run the house: something to look at, once, with what can be done.

alarm-nearly =
    🏁 <b>{ $name }</b> { $left ->
        [0] is all done. It can be closed and exported.
       *[other] is nearly done: { $share }%, { $left } turns left. Then it can be closed and exported.
    }
alarm-stuck = 🐢 <b>{ $name }</b> is stuck: nobody finished anything for a day, and { $left } turns are left. Invite people, pay more, or ask for less.
alarm-falling = 📉 <b>{ $name }</b>: agreement fell from { $before }% to { $after }% within a day. Look at the picture, then at the guide and the newest tasks.
alarm-broken = 🧩 <b>{ $name }</b>: { $aside } tasks were set aside as broken. Have a look; perhaps all of them are.
alarm-gold = 🔑 <b>{ $name }</b>: { $missed } of { $answered } people answered key { $key } differently. Perhaps the key is wrong. It is out of use for now.
alarm-asked = 👀 <b>{ $name }</b>: its rules ask somebody to look at the work of { $people ->
        [one] one person
       *[other] { $people } people
    }. Let it be, or pause for a day.
alarm-outbox = 📮 { $number } notices have not gone out for more than half an hour. Check the server's way to Telegram: latihin doctor.
alarm-inbox = ⏳ A message has waited for { $minutes } minutes. Check the server: latihin doctor.
alarm-disk = 💾 { $free } GB are left on the server. Make room before it is full; then the bot stops.
alarm-batch = Open the batch
alarm-off = Stop telling me
alarm-on = Tell me when something is up
alarm-will = I'll tell you when something is stuck, broken or nearly done. Each thing once.
alarm-will-not = I won't send such calls any more. You can switch them on at any time.
