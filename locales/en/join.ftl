# Joining: who we are, what is kept, age, consents, languages, region.

join-welcome =
    👋 <b>Hi! This is Latihin.</b>

    Here you help AI sound right to Indonesians: you rate, compare and fix its answers. Your phone is all you need.

    🔒 <b>What we keep</b>
    • your Telegram id and name, your languages and region, so that tasks suit you
    • your work and how long it took, to train AI if you allow it

    Your name and id never leave this place. We keep all this while you take part. You can see it, correct it, erase it and withdraw what you agreed to at any time: /privacy

    Latihin is only for people of <b>18 years</b> or older.
join-begin = OK, go on
join-adult = I am 18 or older, go on
join-minor = Not yet 18
join-young =
    <b>You are under 18, right?</b>

    If so, we stop here, and this cannot be undone.
join-young-yes = Yes, under 18
join-young-no = No, wrong button
join-underage =
    Thanks for being honest 🙏

    You can join Latihin once you are 18. All we keep is a note that you cannot take part yet. Your name and answers are erased. See you later!
join-consent =
    <b>What do you agree to?</b>
    Only the first is needed. Change any of them later in /privacy.

    • <b>Take part</b>: we keep your work
    • <b>Train AI</b>: your work trains AI. Without this it is left out of every export
    • <b>Publish</b>: open to the public, without your name. What is published cannot be called back
    • <b>Contact</b>: news and reminders from us
join-consent-work = Take part (needed)
join-consent-training = Train AI
join-consent-publishing = Publish
join-consent-contact = Contact me
join-agree = Save my choice
join-consent-needed = Please tick “{ privacy-short-work }” first. Without it we cannot give you tasks.
join-languages =
    <b>Which languages do you speak?</b>

    Tick all you use in daily talk. Your tasks will match.
join-languages-needed = Please tick at least one language first.
join-next = Next
join-only = { $language } only, go on
joined =
    🎉 <b>All set, { $name }!</b>

    You are here as { $role }. Ready for your first task?
start-again =
    👋 <b>Welcome back, { $name }!</b>

    What would you like to do?
tick-on = ✅ { $label }
tick-off = ⬜ { $label }

invite-invalid = This invite does not work: it may be wrong, used up or expired. Ask whoever invited you for a new one. You can still take part as a trainer.
invite-raised = 🎉 Your invite worked. Your role: <b>{ $role }</b>.

join-asking =
    ✋ <b>We have your request.</b>

    An admin will look at it and I will tell you here, so there is no need to wait at the screen. Until then we keep your Telegram name and id and nothing else.
join-declined =
    Thank you for wanting to take part 🙏

    For now we cannot take you in. Your name and your messages are deleted; all that is left is a note so that nobody is asked again. If you think this is a mistake, ask the people in charge for an invite.
join-removed =
    You are no longer part of this project. The work you did stays on record.

    To see, fetch or erase your data open /privacy. If you think this is a mistake, talk to the people in charge; with a new invite you can come back.
join-uninvited =
    👋 <b>Hello! This is Latihin.</b>

    To take part you need an invite link from the people in charge. Please ask them for one and open it. We keep nothing about you.
invite-not-good = This invite is not good: it may be wrong, used up or too old. Ask whoever invited you for a new one.

role-viewer = viewer
role-trainer = trainer
role-reviewer = reviewer
role-lead = language lead
role-admin = admin
role-owner = owner

## Names of languages, in the language itself

language-id = Bahasa Indonesia
language-jv = Basa Jawa
language-su = Basa Sunda
language-min = Baso Minang
language-bew = Basè Betawi
language-ban = Basa Bali
language-mad = Bhâsa Madhurâ
language-bjn = Bahasa Banjar
language-ace = Bahsa Acèh
language-bug = Basa Ugi
language-bbc = Hata Batak Toba
language-nij = Bahasa Ngaju
language-ms = Bahasa Melayu
language-en = English
