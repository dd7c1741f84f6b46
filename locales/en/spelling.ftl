# Answering without buttons: what to write in the reply.

spell-choice = choose one, { $keys }.
spell-several = choose one or more, { $keys }.
spell-grades = How bad: { $keys }.
spell-order = put them in order, best first, such as <b>{ $order }</b>. Equally good? <b>{ $tied }</b>.
spell-score = give a number from { $low } to { $high }, or ? if you can’t tell.
spell-scores = give { $number } scores, each from { $low } to { $high } (? = can’t tell), in this order: { $order }. Such as: <b>{ $example }</b>
spell-marks = write the numbers of the sentences that are { $wrong }, such as <b>2 4</b>. Is every one { $usual }? Write <b>0</b>.
spell-marks-doubt = If { $doubtful }, add a question mark: <b>4?</b>
spell-words = write your answer.
spell-instead = Or just { $keys }.
spell-voice = send a voice message.
spell-doubt = Not sure? Write <b>?</b>
spell-note-behind = Any note? Write it behind.
spell-note-below = Any note? Write it on the line below.
spell-key = <b>{ $key }</b> = { $label }
spell-letter = <b>{ $key }</b>
spell-more = { $how } { $more }
spell-again = I could not read your reply, so nothing was noted. Reply to the task’s message again: { $how }
