# Changing a batch that is running.

batch-steer = Adjust
steer-head =
    🎚 <b>{ $name }</b>

    People per task: { $overlap }
    Order: { $priority ->
        [0] as usual
       *[other] { $priority } (higher comes first)
    }

    Everything else in words, such as:
    <code>/batches { $name } pay=700 lease=1h</code>
    You can change { $wishes }. To put one task aside: <code>/batches { $name } aside=ID</code>
steer-more = { $overlap } people per task
steer-first = First
steer-usual = As usual
steer-last = Last
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
