# Changing a batch that is running.

batch-steer = Adjust
steer-head =
    🎚 <b>{ $name }</b>

    Choose what to change. Other values can be written, such as:
    <code>/batches { $name } pay=650 lease=1h</code>
    You can change { $wishes } now. To put one task aside: <code>/batches { $name } aside=ID</code>
steer-done = ✓ Changed.
steer-aside = ✓ The task is put aside. “{ batch-troubles }” brings it back.
steer-usage = Begin with the name of the batch, such as: /batches daily-chat overlap=5
steer-overlap = People per task can only be raised. There are { $overlap } now.
steer-no-task = There is no task “{ $key }” in the batch { $name }. Use the id that stands in its file.
steer-is-aside = The task “{ $key }” is aside already.
wish-fixed = { $wish } can't change once the batch is in. You can change { $wishes }.
batch-overdue = ⏰ The deadline of <b>{ $name }</b> has passed; { $left ->
        [one] one piece of work is
       *[other] { $left } pieces of work are
    } still missing. What was begun may be finished, no new tasks are given. Extend it under “{ batch-steer }”, or close the batch.
wish-name =
    { $wish ->
       *[kinds] Kinds
        [overlap] People per task
        [lang] Language of the text
        [target] Asked for
        [regions] Trainers from
        [pay] Pay
        [gold] Gold tasks
        [review] Reviewed
        [deadline] Deadline
        [priority] Order
        [quotas] Quotas
        [rules] Rules
    }
wish-button = { $wish }: { $value }
steer-wish =
    🎚 <b>{ $name }</b>: { $wish }

    Choose, or write another value: <code>/batches { $name } { $key }=…</code>
steer-back = Other wishes
choice-anywhere = From anywhere
choice-any = No matter
choice-unpaid = Unpaid
choice-hourly = { $amount } an hour
choice-people =
    { $people ->
        [one] One person
       *[other] { $people } people
    }
choice-share =
    { $share ->
        [0] None
        [100] All
       *[other] { $share }%
    }
choice-priority =
    { $priority ->
        [0] As usual
        [10] First
        [-10] Last
       *[other] { $priority }
    }
choice-no-deadline = No deadline
choice-until = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
choice-day = to { DATETIME($at, dateStyle: "medium") }
choice-quotas = { $quotas }
choice-rules = { $rules }
choice-quota = { $who }: { $wanted }
steer-quotas = A quota that is there can't go, move, or get smaller than what is filled. Write all of them in the same order, new ones at the end.
steer-gold = Gold tasks can only be switched on while the batch is a draft. Once on, their share may change.
redraft-lacks = It does not suit the row with the id “{ $key }” (column { $column }): { $what } Nothing was changed.
forecast-late =
    ⚠️ At this pace it ends { $days ->
        [one] about a day
       *[other] about { $days } days
    } after the deadline. Add people, let it go first, or extend it.
choice-several = { $number } chosen
