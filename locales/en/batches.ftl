# Batches: push, look, open, pause, close, export.

## In the shell

import-loaded = Batch { $name } is ready as a draft: { $tasks } tasks, kinds { $kinds }.
import-known = { $file } is batch { $name } already. Nothing new was made.
import-step =
    { $step ->
       *[open] Batch { $name } is open.
    }
import-progress = { $kept } tasks kept…
import-no-file = There is no file { $file }, or it may not be read. Check its name.
check-sound = { $file }: fine. { $tasks } tasks, kinds { $kinds }.
check-faulty = { $file }: { $faults } faults, { $good } tasks are fine. Mend the file and try again.
faults-more = … and { $more } more faults.
