# Who asks to take part, and what an admin says.

admission-asked = 🙋 <b>{ $name }</b> wants to take part. Let them in?
admission-accept = Let in
admission-decline = Decline
admission-accepted =
    🎉 <b>You are in!</b>

    Only a few short questions are left.
admission-declined =
    Thank you for wanting to take part 🙏

    For now we cannot take you in. Your name and your messages are deleted. If you think this is a mistake, ask the people in charge for an invite.
admission-decided = This has been decided already, or the person is gone.
admission-was-accepted = ✅ <b>{ $name }</b> is in and has been told.
admission-was-declined = <b>{ $name }</b> was declined and kindly told so. Their name is deleted.
admission-queue = 🙋 <b>Waiting to be let in</b>
admission-nobody = Nobody is waiting any more.
admission-line = { $number }. <b>{ $name }</b>, since { DATETIME($since, dateStyle: "medium", timeStyle: "short") }
admission-accept-one = Let in { $number }
admission-decline-one = Decline { $number }
