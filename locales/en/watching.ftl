# Statistics: screens, pictures and their figures.

command-statistik = figures and pictures of all batches
example-statistik = /stats
menu-statistik = Statistics

watch-head = <b>Statistics</b>
watch-pictures = 📊 <b>{ $name }</b>
watch-choose = Which one? The picture comes here, usually within seconds.
watch-topic-progress = Progress
watch-topic-people = People
watch-topic-time = Time
watch-topic-agreement = Agreement
watch-topic-steadiness = Days & places
watch-topic-reach = Cost & coverage
watch-look-light = Light paper
watch-look-dark = Dark paper
watch-open = Pictures & figures
watch-back = Back to the batch
watch-comes = I'm drawing it. The picture follows in a moment.
watch-picture =
    📊 { $topic ->
        [progress] Progress
        [people] People
        [time] Time
        [agreement] Agreement
        [steadiness] Days & places
       *[reach] Cost & coverage
    }: { $name }
watch-picture-all =
    📊 { $topic ->
        [progress] Progress
        [people] People
        [time] Time
        [agreement] Agreement
        [steadiness] Days & places
       *[reach] Cost & coverage
    }: { watch-everything }

watch-everything = All batches
watch-batch = Batch { $name }
watch-as-of = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
watch-count = { $number }
watch-percent = { $percent }%
watch-coefficient = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
watch-seconds = { $seconds } s
watch-minutes = { $minutes } min { $seconds } s
watch-rupiah = Rp { $amount }
watch-millions = Rp { $millions } m
watch-day = { $day }/{ $month }
watch-times = { $number } · { $share }
watch-no-language = not named
watch-no-region = Not known
watch-too-little = not enough data
watch-still-few = still few
watch-more = { $more } more in latihin stats.

watch-of-slots = of { $slots } turns
watch-done = done
watch-today = today
watch-nothing-done = No task is finished yet.
watch-by-day = Tasks finished by day
watch-by-week = Tasks finished by week
watch-skipped = Skipped: { $times } times
watch-no-skips = Nobody has skipped a task yet.

watch-nobody = Nobody has worked on it yet.
watch-people = { $people ->
        [one] person
       *[other] people
    }
watch-tasks = tasks finished
watch-median-person = median a person
watch-by-person = Tasks finished by person
watch-spread = How many people did how many tasks
watch-group = { $low }–{ $high } tasks
watch-so-many-tasks = { $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    }
watch-so-many-people = { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
watch-half = Half of the work was done by { $people } ({ $share } of all).
watch-busiest = Who did most
watch-no-times = No times were measured yet.
watch-middle = middle half of { $number } tasks: { $low } to { $high }
watch-time-is = Dot: median. Line: the middle half of the tasks. Only active time counts.

watch-nothing-agreed = Not enough data: no task was judged by two people or more yet.
watch-alpha-is = Dot: Krippendorff's α, line: 95% interval. From 0.80 on reliable, below 0.67 not yet.
watch-alpha = α { $value } ({ $low } – { $high })
watch-same = same { $share }
watch-decided = without ties { $share }
watch-ranks = order τ { $value }
watch-raised = same flag { $share }
watch-units = { $units } items
watch-by-language = By language: { $question }
watch-same-by-day = Same answers by day: { $question }
watch-no-days = Not enough data: no day has a task that was judged by two people or more.
watch-places = Does the place matter: { $kind }
watch-places-none = Does the place matter
watch-no-places = Nobody has chosen between answers beside each other yet.
watch-place = Answer { $letter } on the screen
watch-lean =
    { $verdict ->
        [few] Not enough data: { $number } choices so far.
        [leans] It leans: the place has a say in the choice ({ $number } choices). Dashes: chance alone.
       *[even] Fine: the place makes no visible difference ({ $number } choices). Dashes: chance alone.
    }

watch-no-costs = No costs yet.
watch-spent = cost so far
watch-approved = approved
watch-each-row = per accepted row
watch-rows = Of { $number } accepted rows.
watch-no-rows = No row is accepted yet.
watch-each-by-batch = Cost per accepted row
watch-coverage = Coverage: language, register, region
watch-all-in = All of it { $language }. Regions: where the trainers grew up.
watch-rest = Not shown here: another { $share } of the finished tasks.
