# Roles, pauses, removal, handing over, and skills that are vouched for.

role-ask = Which role for <b>{ $name }</b>?
role-ask-language = Which language does <b>{ $name }</b> lead?
role-same = That is their role already.
measure-span =
    { $days ->
        [0] Until I say otherwise
        [one] { $days } day
       *[other] { $days } days
    }
measure-ask-span = How long shall <b>{ $name }</b> pause? What they hold is given back at once.
measure-ask-reason =
    Why is <b>{ $name }</b> paused{ $days ->
        [0] {""}
        [one] {" "}for { $days } day
       *[other] {" "}for { $days } days
    }? Pressing the reason begins the pause. They are told the reason, and how to object.
remove-ask =
    <b>Remove { $name }?</b>

    What they hold is given back, and their batches become yours. The work they did stays and stays in exports; this erases nothing. They are told, and can come back with an invite.

    Why? Pressing the reason does it.
measure-words = Write it myself …
measure-ask-words = ✍️ Reply to this message with the reason. <b>{ $name }</b> will read it, so be kind.
measure-stay = Choose from the list instead
measure-quality = we need to talk about the work first
measure-guide = not yet according to the guidelines
measure-inactive = not active for a long time
measure-account = something is odd about this account
measure-project = the project needs something else now
measure-rule = a rule of the batch: some answers need a look first
measure-too-long = At most { $most } days.
measure-words-long = Write the reason in words, at most { $limit } characters.
measure-not-paused = No admin has paused this person.
measure-gone = This person is gone already.
hand-ask =
    { $owned ->
        [0] <b>{ $name }</b> has no batches.
        [one] Who takes over the batch of <b>{ $name }</b>?
       *[other] Who takes over the { $owned } batches of <b>{ $name }</b>?
    }
hand-nobody = There is no other admin who could take over from <b>{ $name }</b>.
heir-unfit = Batches can only go to another admin who is here.
person-has-role = ✓ The role is changed, and they are told.
person-was-paused = ✓ Paused, and they are told.
person-was-resumed = ✓ They can go on, and are told.
person-was-removed = ✓ Removed, and they are told.
person-handed-over =
    { $batches ->
        [one] ✓ { $batches } batch is handed over.
       *[other] ✓ { $batches } batches are handed over.
    }

you-role = Your role is now <b>{ $role }</b>. What you can do stands in /help.
you-paused =
    ⏸ An admin has paused your account until <b>{ DATETIME($until, dateStyle: "long") }</b>.

    The reason: { $reason }. What you held has been given back, and your work is safe. After that you can go on.

    You think this is wrong? Reply to this message and explain, or press the button. A human will look at it.
you-paused-open =
    ⏸ An admin has paused your account.

    The reason: { $reason }. What you held has been given back, and your work is safe. I will tell you when you can go on.

    You think this is wrong? Reply to this message and explain, or press the button. A human will look at it.
you-resumed = ✓ You can go on now. Welcome back!
you-removed =
    You are no longer part of this project. Thank you for your help 🙏

    The reason: { $reason }. The work you did stays on record; see, fetch or erase your data in /privacy.

    You think this is wrong? Reply to this message and explain, or press the button.
object-button = I object
object-nothing = There is nothing to object to now.
object-once = I have passed your objection on. Please wait for the answer.
object-sent = ✓ I have passed your objection on to the admins. A human decides, and you are told when something changes.
object-came =
    ✋ <b>{ $name }</b> #{ $number } objects:

    { $words }
object-came-silent = ✋ <b>{ $name }</b> #{ $number } objects.

proofs-head = <b>What { $name } has proven</b>
proofs-none = Nothing is proven of <b>{ $name }</b> yet. Skills are proven by an exam, or an admin vouches for them.
proof-line =
    <b>{ $subject }</b>, level { $level }
    { $source ->
        [exam] passed an exam
       *[admin] an admin vouches
    }, { DATETIME($at, dateStyle: "medium") }
proof-short = { $subject } { $level }
proof-grant = Vouch for a skill
proof-ask-subject = What do you vouch for in <b>{ $name }</b>?
proof-ask-level = { $subject }: how good is <b>{ $name }</b>?
proof-level =
    { $level ->
        [1] 1: can do it
        [2] 2: an expert
       *[3] 3: whom others ask
    }
proof-revoke = Revoke { $subject } { $level }
proof-granted = ✓ Done. Tasks that need this skill are open to them.
proof-revoked = ✓ Revoked.
