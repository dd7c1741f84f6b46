# Pausing: stop for a while, then go on.

menu-jeda = Pause
menu-lanjut = Go on
pause-ask =
    <b>Take a break?</b>

    While you pause you are given no tasks and sent nothing, and your answers are left out of new files of results. The task you hold goes back; what you have not sent yet is kept.

    You can go on at any time: /resume
pause-span =
    { $days ->
        [0] Until I go on myself
       *[other] { $days } days
    }
pause-until = You pause until <b>{ DATETIME($until, dateStyle: "long") }</b>.
pause-open = You pause until you say that you go on.
pause-means = No tasks and no news until then, and your answers are left out of new files of results. Take your time.
pause-resumed = ✓ Your pause is over. Welcome back!
pause-none = You are not pausing, so you can go right on.
pause-stopped = Your account is still paused. The reason: { $reason }. Not right? /appeal
pause-no-reason = none was written
pause-how-long = For how many days? Write a number from 1 to { $most }, for example: /pause 14
pause-over = Your pause is over. Whenever you are ready, the tasks are waiting 🙂
work-paused = You are pausing. Want to go on? /resume
work-stopped = Your account is paused, so there are no tasks for now. Not right? /appeal
idle-paused = You are pausing, so there are no tasks for you. Go on now?
idle-stopped = Your account is paused, so there are no tasks for now. Not right? /appeal
