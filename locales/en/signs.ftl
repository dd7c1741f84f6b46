# Signs that somebody's work needs a human's look; no punishment.

signs-open = Worth a look
signs-none = Nothing to look at. 👍
signs-head = <b>Worth a look</b>
signs-what = These are only signs, no proof of cheating, and nothing happens by itself but what the rules of the batch say. Look at the work first; if need be, ask the person.
sign-line =
    <b>{ $name }</b>, batch { $batch }, { DATETIME($at, dateStyle: "medium") }
    { $what }
sign-side = Nearly always the same side: { $hits } of { $number }, though the order is random (about { $share }% would be usual).
sign-pattern = A pattern that repeats itself: { $hits } of { $number } fit it (about { $share }% would be usual).
sign-flat = All scores alike in { $hits } of { $number } tasks; other people do so in about { $share }%.
sign-same = Always the same answer: { $hits } of { $number }; other people give it in about { $share }%.
sign-fast = Faster than one can read: { $hits } of { $number } tasks in less than a fifth of the usual time (we allow about { $share }%).
sign-pasted = Texts came faster than people type: { $hits } of { $number } in less than a third of the usual time (we allow about { $share }%). They may have been pasted.
sign-guessed = Wrong far more often than other people, as if guessing: { $hits } of { $number } (about { $share }% would be usual).
sign-repeats = Asked the same again with sides swapped, the answer was another one: { $hits } of { $number }.
sign-gold = Gold tasks missed: { $hits } of { $number }.
sign-leak = Gold tasks nearly always right, but elsewhere { $hits } of { $number } differ from everybody. The answers may have got about.
sign-skips = Skipped in a row: { $number } tasks.
sign-rejected = Rejected by reviewers: { $hits } of { $number } (the rule begins at { $share }%).
sign-copies = Texts nearly the same as somebody else's, though not from the task: { $hits } of { $number }.
sign-sync = Answers the same tasks within the same seconds as somebody else: { $hits } of { $number } (about { $share }% would be usual).
sign-mistakes = The very same mistakes as somebody else: { $hits } of { $number } wrong or doubtful answers (about { $share }% would be usual).
sign-favour = Between a reviewer and a writer: { $hits } of { $number } accepted, elsewhere about { $share }%.
sign-person = See { $name }
sign-seen = Let be: { $name }
sign-pause = Pause a day: { $name }
sign-was-seen = Noted. A new sign only comes from work after this.
