# Choosing what an export has.

select-word = I don't understand “{ $found }”. You can use { $names }, each once, written name=value.
select-kind = There is no kind “{ $found }”. Choose from: { $kinds }.
select-lang = “{ $found }” is no language code. Write lang=jv for example; the register goes apart, such as register=ngoko.
select-region = I don't know the place “{ $found }”. Write region=jawa-timur or region=kota-malang for example.
select-day = “{ $found }” is no date. Write year-month-day, such as 2026-01-31.
select-days = The dates are the wrong way round: { $since } is after { $until }.
select-yes = “{ $found }” does not fit here. Write yes, or leave the word out.
select-share = “{ $found }” must be a number above 0, up to 1, such as 0.6.

export-gone = That export has been sent, was stopped, or is too old. Please begin again with /export.
export-narrow = Choose what goes in
export-narrow-head =
    <b>{ $name }</b>: only some of it?

    { $results } results. What is ticked is narrowed; without a tick everything goes in.
export-format-next = Go on: choose a format
export-word-head = <b>{ $word }</b>: choose what goes in. Press once more to take it back.
export-word-none = <b>{ $word }</b>: there is nothing to choose from in this batch yet.
export-by-kind = Kind
export-by-lang = Language
export-by-register = Register
export-by-region = Region
export-by-since = Since
export-by-until = Until
export-by-agreement = Agreement
export-by-weight = Weight
export-by-accepted = Only what was accepted
export-by-publish = Only what may be published
export-only = { $word }: { $values }
export-least = at least { $share }
export-yes = yes
export-is-making = ⏳ I'm making <b>{ $name }</b> ({ $format }). The file comes as soon as it is ready; you can go on meanwhile.
export-is-made = ✓ <b>{ $name }</b> ({ $format }) is done. See below.
export-is-stopped = <b>{ $name }</b> ({ $format }) was stopped. Nothing is sent.
export-progress =
    ⏳ I'm making <b>{ $name }</b> ({ $format }).

    { $bar } { $rows ->
        [one] { $rows } result
       *[other] { $rows } results
    }
export-stop = Stop
export-parts = <b>{ $name }</b> ({ $format }) is more than { $limit } MB, so it comes in { $parts } parts. Each can be read by itself.
export-part = { $name } ({ $format }), part { $part } of { $parts }: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }.
export-on-server = <b>{ $name }</b> ({ $format }): { $rows } rows, { $megabytes } MB. That is too big for Telegram, so I left it on the server: <code>{ $path }</code>
export-too-big = <b>{ $name }</b> ({ $format }) is over { $limit } MB, too big for Telegram. Fetch it on the server: latihin export.
