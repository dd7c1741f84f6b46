# The trace: who did what.

trace-head = 🧾 <b>Who did what</b>
trace-none = Nothing here yet.
trace-person = Only what concerns person #{ $number }
trace-batch = Only what concerns batch #{ $number }
trace-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } <b>{ $who }</b> { $act } <i>{ $subject }</i>
trace-shell = server
trace-newest = ‹ Newest
trace-older = Older ›
trace-open = Audit
trace-back = Back to the audit
trace-making = I am preparing the file and will send it here in a moment.
trace-file =
    { $rows ->
        [0] Audit: nothing yet.
        [one] Audit: { $rows } line. People stand under pseudonyms, times are in UTC.
       *[other] Audit: { $rows } lines, the oldest first. People stand under pseudonyms, times are in UTC.
    }
trace-lost = The audit file may not have arrived. If it is not here, ask again with /audit.
trace-too-big = The audit file is larger than { $limit } MB, too big for Telegram. Narrow it, for example to a batch, and ask again.
trace-unknown = There is no batch and no person named { $words }, or there are several. Write the name of a batch, of a person, or a number like #12.

acts-all = All
acts-batches = Batches
acts-people = People
acts-pay = Pay
acts-talk = News
acts-out = Downloads
acts-privacy = Privacy
acts-incidents = Incidents

act-push = pushed
act-discard = discarded the draft
act-open = opened
act-pause = paused
act-close = closed
act-guide = changed the guide of
act-absence = made up for a long absence of the bot
act-alter = changed a batch
act-put-aside = put a task aside
act-bring-back = brought back a task of
act-gold-back = used a gold task again
act-gold-retire = retired a gold task
act-grow = added tasks to
act-confirm-personal = confirmed the personal data in
act-invite = invited
act-uninvite = withdrew the invite
act-come = came by invite
act-accept = let in
act-decline = declined
act-grant = vouched for
act-revoke = took back the proof of
act-retry = gave one more try at an exam to
act-broadcast = sent a broadcast
act-broadcast-stop = took a broadcast back
act-reply = answered a question about a task
act-export = exported
act-export-stop = stopped an export
act-backup = made a backup
act-look = looked at
act-look-through = looked through the people
act-role = changed the role of
act-suspend = paused
act-unsuspend = let go on
act-complain = objected to a pause
act-flag-seen = looked at a sign
act-rule = a rule of the batch acted
act-remove = removed
act-hand-over = handed over the batches of
act-trace = downloaded the audit
act-consent = changed a consent:
act-restore = restored from a backup
act-appeal = appealed
act-appeal-granted = granted an appeal
act-appeal-kept = kept a decision
act-rest = took a break
act-resume = resumed
act-erase = was erased
act-approve = approved pay
act-payout = made a payout
act-payout-file = fetched a payout file
act-transferred = confirmed a transfer
act-cancelled = cancelled a payout
act-bonus = gave a bonus
act-correction = corrected pay
act-clawback = took pay back
act-object = objected to pay
act-answer = answered an objection
act-incident = opened incident
act-incident-tell = sent the letters of incident
act-incident-authority = told the authority of incident
act-incident-file = fetched the file of incident
act-incident-close = closed incident
act-assess = assessed the impact of
