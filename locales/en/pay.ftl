# Pay: amounts, prices, balances, payouts.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } a task
price-hour = { $amount } an hour of work, at most { $minutes } minutes a task
saved-earned = +{ $amount }

plan-pay-none = Pay: not set
plan-pay = Pay: { $price }
plan-rates = Factors of pay: { $rates }
plan-rate =
    { $sort ->
        [kind] kind { $name } ×{ $factor }
        [length] from { $name } characters ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] language { $name } ×{ $factor }
        [trust] reliable trainers ×{ $factor }
       *[field] field { $name } ×{ $factor }
    }

pay-none = No pay is on record for you yet. Where a task is paid, its price stands on the card before you begin.
pay-no-more = There are no more entries.
pay-head = <b>Your pay</b>
pay-pending = Waiting for approval: <b>{ $amount }</b>
pay-approved = Approved, not yet paid: <b>{ $amount }</b>
pay-on-its-way = Being transferred: <b>{ $amount }</b>
pay-paid = Paid: <b>{ $amount }</b>
pay-lately = This week { $week }, this month { $month } (Jakarta time)
pay-rate = An hour of work: <b>{ $hourly }</b> (last 30 days, { $tasks } tasks in { $time })
pay-rate-little = An hour of work: about { $hourly }. That rests on { $tasks } tasks only ({ $time }), so it may still change a lot.
pay-rate-none = An hour of work: cannot be told yet from { $tasks } tasks ({ $time }).
pay-itself = What nobody reviews is approved by itself after 7 days.
pay-code = Your payout id: <code>{ $payee }</code>. Give it to whoever pays you, together with your bank account or e-wallet. Please send no account number here.
pay-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $amount }</b> { $what } <i>({ $state })</i>
pay-what =
    { $reason ->
        [earned] task in { $batch }
        [hourly] time in { $batch }
        [reviewed] review in { $batch }
        [bonus] bonus
        [clawback] taken back
        [paid] paid out
        [returned] payout cancelled
       *[correction] correction
    }
pay-state =
    { $state ->
        [pending] waiting
        [approved] approved
        [on-its-way] being transferred
        [transferred] transferred
        [cancelled] cancelled
       *[taken] taken back
    }
pay-words = “{ $words }”
pay-statement-button = A month in detail
pay-months = <b>Which month?</b> The CSV has every entry, the PDF sums it up on one page.
pay-month = { $month }, { $format }
pay-making = ⏳ Your statement is being made and will be here in a moment.
pay-statement = 📄 Your pay statement.
pay-statement-lost = Your statement may not have arrived. If it isn’t above, ask again in /pay.
pay-transferred = 💸 Your pay of Rp { $amount } has been transferred. Details in /pay.
pay-adjusted =
    { $reason ->
        [bonus] 🎁 You get a bonus of <b>Rp { $amount }</b>.
        [clawback] <b>Rp { $amount }</b> of your pay was taken back.
        [less] Your pay was corrected: <b>Rp { $amount } less</b>.
       *[correction] Your pay was corrected: <b>Rp { $amount } more</b>.
    }
    The reason: “{ $words }”

    { $reason ->
        [clawback] Don’t agree? Open /pay and tap { pay-object }.
        [less] Don’t agree? Open /pay and tap { pay-object }.
       *[other] {""}
    }
pay-object = Object

object-ask = <b>You think this is wrong?</b> Reply to this message and say why. A person reads it, not a machine.
object-asked = Reply to the message below.
objected = ✓ Your objection has reached the admin. The answer will come here.
object-known = You have objected to this entry already. Please wait for the answer.
object-told = 🙋 Somebody objects to their pay. Open /payout and tap Objections.
object-reply =
    <b>The answer to your objection</b>
    “{ $words }”
object-answered = That objection has been answered.
object-answer-sent = ✓ Your answer is on its way to them.

paper-title = Pay statement { $month }
paper-for = { $name } · payout id { $payee }
paper-before = Not yet paid from before this month
paper-batch = Batch
paper-tasks = Tasks
paper-time = Time worked
paper-amount = Amount
paper-line = { DATETIME($at, dateStyle: "medium") } · { $what } ({ $state })
paper-line-words = { $line }: “{ $words }”
paper-more = … and { $more } more; the CSV has all of them.
paper-after = Not yet paid at the end of the month
paper-foot = From Latihin’s ledger. Jakarta time. What waits for approval is included.

payout-home = <b>Pay people</b>
payout-pending = Waiting for approval: <b>{ $amount }</b> ({ $lines ->
        [one] { $lines } annotation
       *[other] { $lines } annotations
    })
payout-due = Ready to pay: <b>{ $amount }</b> for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
payout-objections = Objections ({ $number })
payout-all = Pay everything until now
payout-before = Work before { DATETIME($at, dateStyle: "medium") }
payout-batch = One batch
payout-approve = Approve what waits
payout-people = People and corrections
payout-list = Payouts
payout-nothing-waits = Nothing waits for approval.
payout-approve-which = <b>Approve which batch?</b> What nobody reviews is approved by itself after 7 days.
payout-waits = { $name }: { $amount }
payout-approve-ask = Approve <b>{ $lines } annotations</b> by { $people } people in <b>{ $name }</b>, <b>{ $amount }</b> altogether?
payout-approve-now = Yes, approve
payout-approved = { $lines } approved.
payout-which-batch = <b>Pay which batch?</b>
payout-scope-all = <b>All that was approved until { DATETIME($at, dateStyle: "medium", timeStyle: "short") }</b>
payout-scope-until = <b>Work done before { DATETIME($at, dateStyle: "long") }</b>
payout-scope-batch = <b>Work in the batch { $name }</b>
payout-sum = To be paid: <b>{ $total }</b> for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
payout-minimum = The least a person is paid: { $minimum }
payout-later = Below that it waits: { $total }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
payout-make = Make the payout file
payout-nothing = Nothing can be paid now: it may be in another payout, or all of it is below the minimum.
payout-made = Payout #{ $number } is made. Its file follows.
payout-unknown = There is no payout #{ $number }.
payout-line =
    <b>Payout #{ $number }</b> · { $state }
    { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $what } · <b>{ $total }</b> for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
payout-of = batch { $name }
payout-of-all = all batches
payout-state =
    { $end ->
        [open] ⏳ not confirmed yet
        [transferred] ✅ transferred
       *[cancelled] ✖ cancelled
    }
payout-how = The file has payout ids and amounts. Match the ids with your own list of accounts, transfer, then tap “Transferred”. What is in here goes into no other payout.
payout-file-again = Send the file
payout-file-follows = The file will be here in a moment.
payout-file = Payout #{ $number }: { $people } people, Rp { $total }.
payout-file-lost = The file of payout #{ $number } may not have arrived. If it isn’t above, ask again in /payout.
payout-end =
    { $end ->
        [transferred] Transferred
       *[cancelled] Cancel
    }
payout-sure =
    { $end ->
        [transferred] Has all of it really been transferred? Everybody will be told, and this cannot be undone.
       *[cancelled] Cancel this payout? Be sure that nothing was transferred: its work can then be paid in another one.
    }
payout-ended =
    { $end ->
        [transferred] Payout #{ $number } is confirmed: it was transferred.
        [cancelled] Payout #{ $number } is cancelled.
       *[open] Somebody else has just finished payout #{ $number }.
    }
payout-none = There is no payout yet.
payout-list-head = <b>Payouts</b>
payout-number = Payout #{ $number }

payees-head = <b>Who?</b> Those who are owed most come first.
payees-none = Nobody has any pay on record yet.
payee-label = { $name }: { $amount }
payee-unknown = That payout id is nobody’s here. Please check its letters.
account-head = <b>{ $name }</b> · <code>{ $payee }</code>
account-bonus = Give a bonus
account-correction = Correct
account-clawback = Take back …
account-take-which = Take back which entry?
account-take-none = Nothing on this page can be taken back.
account-line = { $amount } · { $what } #{ $number }
account-asked = Reply to the message below.
account-ask-bonus = <b>How much of a bonus, and why?</b> Reply to this message with the amount, then the reason, such as: <i>25,000 explained legal terms to us</i>. The person will read it.
account-ask-correction = <b>Correct by how much, and why?</b> Reply to this message with the amount, then the reason. A minus takes away, such as: <i>-5,000 counted too much yesterday</i>. The person will read it.
account-ask-clawback = <b>Why is it taken back?</b> Reply to this message with the reason. The person will read it and may object.
account-ask-answer = <b>What is your answer?</b> Reply to this message. If the pay has to be put right, use Correct as well.
adjusted =
    { $reason ->
        [bonus] ✓ A bonus of Rp { $amount } is noted. The reason: “{ $words }”
        [clawback] ✓ Rp { $amount } is taken back. The reason: “{ $words }”
        [less] ✓ Corrected: Rp { $amount } less. The reason: “{ $words }”
       *[correction] ✓ Corrected: Rp { $amount } more. The reason: “{ $words }”
    }
adjust-how = I found no amount. Write whole rupiah first, then the reason, such as: 25,000 helped a newcomer.
adjust-words = The reason is missing, or longer than { $limit } characters. Keep it short and clear for the person.
adjust-bonus-amount = A bonus is more than nothing. To take away, use Correct.
adjust-nothing = Nothing would change by Rp 0.
adjust-too-much = At most Rp { $limit } at a time. Please check the number.
adjust-taken-back = That entry has been taken back already.
adjust-no-line = There is no such entry.
objections-head = <b>Objections that wait for an answer</b>
objections-none = No objection waits.
objection =
    <b>{ $number }.</b> { $amount }: “{ $reason }”
    They say: “{ $words }”
objection-answer = Answer number { $number }
objection-account = Open the person ({ $number })

month-year =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
account-open = Open the person
erase-pay = 💰 You have not been paid <b>{ $amount }</b> yet. It stays yours: note your payout id, <code>{ $payee }</code>, and claim it from whoever pays with that id.

cost-whole = Cost so far: { $amount }
cost-each = Per accepted annotation: { $amount } ({ $rows } of them)
forecast = <b>What is to come</b>
forecast-cost = Cost: { $amount } ({ $left } tasks, { $price })
forecast-work =
    Work: { $work } ({ $each } a task, { $basis ->
        [own] measured in this batch
        [alike] measured in batches like it
       *[guessed] a rough guess, nothing was measured yet
    })
forecast-day =
    Done: about { DATETIME($at, dateStyle: "medium") }, at { $pace } tasks a day{ $whose ->
        [own] {" "}as now
       *[everybody] , as everybody here did last week
    }
forecast-no-day = Done: cannot be told, nobody has worked on it this week.
price-between = { $lowest } to { $highest }
