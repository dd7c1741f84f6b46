# People who may work as one: hints for a human to judge.

ring-unknown = This ring is gone, or has been merged with another.
ring-judged = This ring has been judged already, or its people are in another one.
rings-open = May work as one
rings-head = <b>May work as one</b>
rings-what = The work of these people is alike, more than chance would make it. A hint, no proof: look at the examples first, then judge.
rings-none = Nobody seems to work as one with another. 👍
rings-line =
    { $state ->
        [confirmed] ✅ <b>Ring #{ $number }</b>, does work as one:
        [dismissed] ➖ <b>Ring #{ $number }</b>, it is nothing:
       *[open] ❓ <b>Ring #{ $number }</b>, not judged yet:
    } { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { DATETIME($at, dateStyle: "medium") }
rings-button = Ring #{ $number }
rings-back = All rings
ring-of = { $name }'s ring
ring-head =
    <b>Ring #{ $number }</b> ({ $people ->
        [one] 1 person
       *[other] { $people } people
    })
ring-who = { $names }
ring-tie = <b>{ $one } – { $other }</b>. If each worked alone, this would happen about 1 time in { NUMBER($odds) }.
ring-copies = • Texts nearly the same, though not from the task: { $hits } of { $number }
ring-sync = • Answers within the same seconds: { $hits } of { $number } tasks (about { $share }% would be usual)
ring-mistakes = • The very same mistakes: { $hits } of { $number } wrong or doubtful answers (about { $share }% would be usual)
ring-favour = • Reviewer and writer: { $hits } of { $number } accepted (elsewhere about { $share }%)
ring-after = Nearly always { $name } comes second; the other may know nothing of it.
ring-more =
    … and { $more ->
        [one] 1 pair more; it is
       *[other] { $more } pairs more; they are
    } in the picture.
ring-both = Tasks that several of them did: { $both }
ring-follows-open = Until somebody judges it they get no task of each other's and do not review each other. Pay, access and work stay as they are, and nobody is told.
ring-follows-confirmed = ✅ { $by }, { DATETIME($at, dateStyle: "medium") }: they do work as one. From now on they get no task of each other's and do not review each other. Pay and work stay. To pause somebody, open the person: they are told why and can appeal.
ring-follows-dismissed = ➖ { $by }, { DATETIME($at, dateStyle: "medium") }: it is nothing. They may get the same tasks again. The same evidence will not come back, only something new.
ring-examples = See examples ({ $number })
ring-confirm = They work as one
ring-dismiss = It is nothing
ring-reopen = Take it back
ring-noted = Kept in the audit. If that was wrong, press Take it back.
ring-reopened = Taken back. All is as it was before.
ring-back = Back to the ring
ring-example = <b>Example { $place } of { $of }</b>
ring-pair = { $one } – { $other }
ring-example-gone = It is kept no more.
ring-side = <b>{ $name }</b>, batch { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
ring-side-chose =
    <b>{ $name }</b>, batch { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
    { $words }
ring-wrote = { $name } wrote
ring-accepted = Reviewed by <b>{ $name }</b>: accepted.
ring-picture-here = Ring #{ $number }. A hint, no proof.
ring-picture-people =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }
ring-picture-more =
    { $more ->
        [one] 1 person more has
       *[other] { $more } people more have
    } no room in this picture.
ring-picture-how = Each colour is a sign. The broader the line, the less likely it is chance.
ring-by-copies = texts nearly the same
ring-by-sync = answers in the same seconds
ring-by-mistakes = the very same mistakes
ring-by-favour = reviewer and writer
