# Inviting people, and the links that are still good.

invite-choose = <b>Whom shall we invite?</b>
invite-draft =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } × { $role }
    }, good for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
invite-batch = They start with the batch <b>{ $name }</b>
invite-language =
    { $role ->
        [lead] Leading <b>{ $language }</b>
       *[other] For people who speak <b>{ $language }</b>
    }
invite-how =
    You can also write it, for example:
    <code>/invite trainer 50 14 batch=coffee lang=jv</code>
invite-uses =
    { $uses ->
        [1] 1 person
       *[other] { $uses } people
    }
invite-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
invite-choose-batch = Batch …
invite-choose-language = Language …
invite-which-batch = Which batch do the guests start with?
invite-without-batches = There is no batch yet. Guests get whatever suits them.
invite-no-batch = Any batch
invite-which-language =
    { $role ->
        [lead] Which language do they lead?
       *[other] Which language do they speak?
    }
invite-any-language = Any language
invite-language-needed = Choose the language first, one that you may invite for.
invite-make = Make the link
invite-made =
    🔗 <b>An invite to become { $role }</b>
    { $uses ->
        [1] It works once.
       *[other] It works for { $uses } people.
    }
    Good until { DATETIME($until, dateStyle: "long") }.

    Send this link to the person directly. Whoever has it can use it. Keep it now, I cannot show it again.
invite-share = Share
invite-other = Invite more
invite-links = Open invites
invite-links-head = 🔗 <b>Invites that are still good</b>
invite-links-none = No invite is good at the moment.
invite-line =
    <b>#{ $number } { $role }</b>, { $used } of { $uses } used
    until { DATETIME($until, dateStyle: "medium") } · { $further }
invite-withdraw = Withdraw #{ $number }
invite-withdrawn = Invite #{ $number } is withdrawn. Its link works no more.
invite-gone = That invite is not good any more.
invite-usage = Write it like this: /invite [trainer, viewer, reviewer, lead or admin] [how many people, up to { $people }] [how many days, up to { $days }] [batch=name] [lang=jv]. For example: /invite trainer 50 14 batch=coffee
