# How long what is kept, and why it may be.

retention-head = <b>How long it is kept</b>
retention-line = • <b>{ $what }</b>: { $how }
retention-days = { $days } days { $since }
retention-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    } { $since }
retention-end = Every day what is older goes by itself.
retention-last = Last done { DATETIME($at, dateStyle: "medium") }: { $count } rows went.
retention-never = The daily clearing has not been done yet.
menu-retensi = How long is it kept?
menu-catatan_pemrosesan = Record of processing
words-go = The batch <b>{ $name }</b> was closed almost a year ago. In { $days } days the words people wrote in it go. Still needed? /export it first.

class-identity = Name and number of your Telegram account, languages, region, your profile
class-identity-why = so that the bot knows it is you and tasks fit
class-newcomers = A registration that was not finished
class-newcomers-why = so that it can be finished
class-refusals = The note that somebody is under 18
class-refusals-why = so that children do not take part
class-consents = Proof of consents: to what, when, which version
class-consents-why = to prove that they were given
class-pauses = Pauses: since and until when
class-pauses-why = so that you are left alone meanwhile
class-skills = Skills that were proven, and how right your work is
class-skills-why = so that fitting tasks come
class-answers = Your answers and texts
class-answers-why = to train AI
class-drafts = What you have not sent yet
class-drafts-why = so that you can go on with it
class-voices = Voice recordings once training was withdrawn
class-voices-why = to clear them away
class-updates = Copies of your messages to the bot
class-updates-why = so that nothing is lost when the bot goes down
class-notices = What the bot told you unasked
class-notices-why = so that it is not sent twice
class-chat = Which message belongs to which task
class-chat-why = so that replies and edits find their task
class-pay = Pay records
class-pay-why = bookkeeping and taxes
class-objections = Objections about pay, and their answers
class-objections-why = so that a person reads and answers what you object to
class-inquiries = Questions about tasks and their answers
class-inquiries-why = so that you are answered
class-appeals = Appeals and their answers
class-appeals-why = so that objections are heard by a human
class-incidents = Records of incidents
class-incidents-why = the duty to tell (article 46)
class-acts = The record of who did what
class-acts-why = accountability
class-promises = Marks of erasures, without identity
class-promises-why = so that an old backup revives nothing that was erased
class-tries = How often certificate codes were checked
class-tries-why = so that nobody guesses codes; kept without a name
class-invites = Invites that ran out
class-invites-why = so that no invite is used twice
class-material = Batches, guides and their figures
class-material-why = material, no data of trainers
class-house = Keys and housekeeping of the bot
class-house-why = so that the bot runs

since-erased = until you ask to be erased
since-begun = after it was begun
since-refused = after the refusal
since-gone = after you were erased
since-lifted = until the pause is over
since-closed = after their batch was closed; then the words go
since-untouched = after they were last touched
since-withdrawn = after it was withdrawn
since-received = after they came
since-sent = after they were sent
since-answered = after they were answered
since-ended = after they were closed
since-law = for as long as the law asks (10 years), without identity once you are erased
since-nameless = stays, without identity once you are erased
since-promised = after they were made
since-tried = after the check
since-expired = after they ran out
since-house = for as long as this bot is used

basis-consent = consent
basis-contract = the work agreed on
basis-law = a legal duty
basis-interest = a legitimate interest
basis-none = no personal data
