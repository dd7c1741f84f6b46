# Inviting people.

invite-choose =
    <b>Whom do you want to invite?</b>

    The link is good for 7 days. To choose for yourself, write for example:
    <code>/invite trainer 50 14</code>
    for 50 trainers, good for 14 days.
invite-button =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } × { $role }
    }
invite-made =
    🔗 <b>Invite as { $role }</b>
    { $uses ->
        [1] Good for one person, once.
       *[other] Good for { $uses } people.
    }
    Expires on { DATETIME($until, dateStyle: "long") }.

    Send this link straight to the person. Whoever has it can use it. It is not kept here, so it cannot be shown again.
invite-share = Share
invite-other = Invite again
invite-usage = Write it like this: /invite [trainer, viewer, reviewer or admin] [how many people, up to { $people }] [how many days, up to { $days }]. For example: /invite trainer 50 14
