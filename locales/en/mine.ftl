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
    Tap “{ menu-tugas }” and follow the buttons. When you are asked to write, just send a message.
help-line = /{ $command }: { $what }
help-end = Mistyped? Edit your message. Tapped wrong? /undo.
