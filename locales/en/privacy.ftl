# Privacy: what is kept, consents, my data, correcting, erasing.

privacy =
    <b>What is kept, and why</b>
    • The number and the name of your Telegram account, so that the bot knows it is you.
    • The languages, places, fields and hours you told us, so that tasks fit.
    • Your answers, your texts and every change to them, because that is what AI learns from.
    • How long each task took, so that load and pay can be fair.
    • Copies of your messages to the bot, for about 30 days, so that nothing is lost when the bot goes down.

    Files with results never carry your name or account number, only a random code. What is in photos is not fetched, locations and contacts are not kept; a voice message is kept only where a task asks for a recording.
    Deleting a message in Telegram does not delete an answer already sent: the bot is not told.
privacy-operator =
    <b>Who answers for it</b>: { $name }
    Contact: { $contact }
    Server: { $place }. Telegram itself keeps messages outside Indonesia.
privacy-operator-unknown = Who answers for it: ask whoever invited you. Telegram itself keeps messages outside Indonesia.
privacy-consents = <b>What you agreed to</b> (tap to change, at once)
consent-given = ✓ { $topic } <i>(since { DATETIME($at, dateStyle: "medium") }, version { $version })</i>
consent-withdrawn = ✗ { $topic } <i>(since { DATETIME($at, dateStyle: "medium") }, version { $version })</i>
consent-never = ✗ { $topic } <i>(not asked yet)</i>
privacy-topic-work = keeping your answers so that you can be given tasks
privacy-topic-training = using your answers to train AI models
privacy-topic-publishing = publishing your answers without your name in a data set
privacy-topic-contact = writing to you about new tasks and news
privacy-short-work = Take part
privacy-short-training = Train AI
privacy-short-publishing = Publish
privacy-short-contact = Contact me
privacy-given = All right, noted.
privacy-withdrawn =
    { $topic ->
        [work] Withdrawn. The task you held went back, and there are no new ones until you agree again.
        [training] Withdrawn. Your answers are left out of every further file of results.
        [publishing] Withdrawn. What is published cannot be called back; nothing further is.
       *[contact] Withdrawn. We will send you no more news.
    }
work-withdrawn = You have withdrawn “{ privacy-short-work }”. Agree to it again with /privacy first.
idle-withdrawn = You have withdrawn “{ privacy-short-work }”, so there are no tasks for you. Want to go on? Agree again with /privacy.

consents-anew = <b>The wording of the consents has changed</b> (it was version { $was }, now it is { $version }). Read it again and tick what you agree to now. Until you answer, what you agreed to before stands, only there are no new tasks.
consents-later = Not now
consents-read = Read and choose
consents-answered = ✓ All right, noted.
idle-consents = The wording of the consents has changed since you joined. Read it and choose again, then the tasks go on.
work-consents = The wording of the consents has changed. Open /next first, read it and choose again.

privacy-data = My data
privacy-data-file = 📄 All that is kept about you, as JSON. Keep it safe: your name and your texts are in it.
privacy-data-sent = Your data is on its way.
privacy-correct = Correct
privacy-no-region = not given

privacy-erase = Erase me
privacy-erase-ask =
    <b>Erase all that is kept about you?</b>

    This goes at once:
    • the name and number of your Telegram account
    • your profile, proofs of skill, role and all consents
    • voice recordings, the copies of your messages, and texts you have not sent yet
    • all your texts that you did not agree to publish

    What stays, without any identity: the choices and marks you tapped, the texts you agreed to publish, and the pay records that must be kept. None of it is in any further file of results. Shall the texts you agreed to publish go too? Withdraw “Publish” with /privacy first.

    This cannot be called back: files of results already fetched or published. Your name is not in them.

    It cannot be undone. Want your data first? Tap “{ privacy-keep }”, then “{ privacy-data }”.
privacy-erase-now = Yes, erase me
privacy-keep = Keep me
privacy-erased =
    ✓ <b>You have been erased.</b>

    Receipt: <code>{ $receipt }</code>
    Date: { DATETIME($at, dateStyle: "long") }
    With it we can prove that it was done, without knowing who you are. You can delete the old messages of this chat yourself.

    Thanks for taking part. Should you ever want to begin anew: /start
privacy-stranger = Nothing is kept about you here. Want to begin? Tap /start.

profile-minor = I am not 18 after all
minor-ask =
    <b>You are not 18 yet after all?</b>

    Thank you for being honest. If so, everything about you is erased now, as with “{ privacy-erase }”, and you cannot sign up again. This cannot be undone. Are you still owed pay? Write to those who run this first.
