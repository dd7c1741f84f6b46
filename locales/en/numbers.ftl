# Own numbers: picture, quality, days in a row, board.

progress-quality =
    Right: about { $low } to { $high }%, from { $number } checks: exams, reviews, tasks whose answer is known, and whether others say the same. It tells how much your answers count, and opens tasks or pay meant for reliable people.{ $reliable ->
        [1] {" "}You are one of the reliable ones. 💪
       *[other] {""}
    }
progress-streak = 🔥 { $days } days in a row
progress-picture = 📈 Your last eight weeks.
progress-picture-comes = The picture is on its way.
picture-light = Picture, light
picture-dark = Picture, dark
picture-weeks = Tasks finished, by week
picture-quality = Quality { $share }% (about { $low }–{ $high }%)
picture-quality-none = Quality: not enough data yet
picture-hourly = Rupiah for an hour of work
picture-too-little = Not enough paid working time yet.
board-join = Join the board
board-leave = Leave the board
board-open = See the board
board-head =
    🏅 <b>Quality board</b>
    Only those who want to be here, by quality and not by quantity.
board-empty = Nobody has enough data yet. Exams in /training count too.
board-line = { $rank }. { $name }: { $low }–{ $high }%
board-mine = <b>{ $line }</b>
