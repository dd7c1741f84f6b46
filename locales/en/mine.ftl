progress-none = Nothing done yet. Let’s start with one!
progress =
    <b>Your progress</b>
    Today (WIB): <b>{ $today }</b> tasks
    In all: <b>{ $done }</b> tasks, { $skipped } skipped
    Working time: { $time }, { $each } per task on average
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $tasks }
    { $skipped } skipped, { $each } on average
choose-language = Which language shall we use?
language-chosen = All right, English from now on.
help =
    Here you teach AI: rate, compare and improve its answers, or say things your own way.
    Tap “Work on a task” and follow the buttons. When you are asked to write, just send a message.
help-line = /{ $command }: { $what }
help-end = Mistyped? Edit your message. Tapped wrong? /undo.
privacy =
    <b>What is kept, and why</b>
    • The number of your Telegram account and your name, so that the bot knows it is you.
    • The languages and the region you told us, so that tasks fit.
    • Your answers, your texts and every change to them, because that is what AI learns from.
    • How long each task took, so that load and pay can be fair.

    Files with results never carry your name or account number, only a random code. Photos, voice, contacts and places are not kept.
    Deleting a message in Telegram does not delete an answer already sent: the bot is not told.
privacy-consents = <b>What you agreed to</b>
consent-given = ✓ { $topic }
consent-not-given = ✗ { $topic }
privacy-topic-work = keeping your answers so that you can be given tasks
privacy-topic-training = using your answers to train AI models
privacy-topic-publishing = publishing your answers without your name in a data set
privacy-topic-contact = writing to you about new tasks and news
