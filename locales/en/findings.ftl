# What to know before a batch is opened: columns, personal data, tasks that were there before, adding tasks.

plan-columns = Columns: { $columns }
plan-column-taken = { $header } → { $field }
plan-columns-kept = Kept as they are: { $columns }
plan-columns-more = and { $more } more

personal-found =
    ⚠️ <b>Personal data in { $places ->
        [one] one place
       *[other] { $places } places
    }</b>
personal-place = Line { $line }, column { $column }: { $what ->
       *[nik] identity number (NIK)
        [card] card number
        [account] account number
        [phone] phone number
        [email] email address
        [plate] number plate
    }
personal-more = … and { $more } more.
personal-ask = If it belongs to real people, change it in the file first and send it again. If trainers may see it, press “{ personal-confirm }”; then the batch can be opened.
personal-confirm = I checked, it may stay
personal-is-confirmed = ✓ The personal data was checked.
personal-unconfirmed = Batch { $name } has personal data in { $places } places. Look at it in /batches, then press “{ personal-confirm }”.
personal-all = All places with personal data are in this file.

elsewhere-head = 🔁 <b>In other batches already</b>
elsewhere-line =
    { $name }: { $tasks ->
        [one] one task that asks the same
       *[other] { $tasks } tasks that ask the same
    }{ $done ->
        [0] {""}
       *[other] , { $done } of them finished by somebody
    }

grow-into = Add to { $name }
grow-done =
    ✓ { $added ->
        [one] One task was added.
       *[other] { $added } tasks were added.
    }{ $known ->
        [0] {""}
       *[other] {" "}{ $known } rows were there before and are not doubled.
    }
grow-nothing = All these rows are in { $name } already, so nothing was added.
grow-other-content = { $number } rows have ids that say something else in { $name }: { $keys }. Nothing was added. Change the ids and send the file again.
grow-lacks = The row with the id “{ $key }” does not suit what the batch asks (column { $column }): { $what } Nothing was added.
grow-not-into = Nothing can be added to { $name }: it is closed, a course, or this very batch.
grow-too-many = At most { $limit } tasks can be added at once, and these are { $tasks }. Please split the file.

rehearse-done =
    ✓ <b>{ $name }</b>: tried to the end.
    For real, this would be kept. Nothing of this try was.
rehearse-again = Try again
rehearse-other = Another one
rehearsal-over = This try is over. Begin another with “{ batch-sample }”.
