# Choosing what an export has.

select-word = I don't understand “{ $found }”. You can use { $names }, each once, written name=value.
select-kind = There is no kind “{ $found }”. Choose from: { $kinds }.
select-lang = “{ $found }” is no language code. Write lang=jv for example; the register goes apart, such as register=ngoko.
select-region = I don't know the place “{ $found }”. Write region=jawa-timur or region=kota-malang for example.
select-day = “{ $found }” is no date. Write year-month-day, such as 2026-01-31.
select-days = The dates are the wrong way round: { $since } is after { $until }.
select-yes = “{ $found }” does not fit here. Write yes, or leave the word out.
select-share = “{ $found }” must be a number above 0, up to 1, such as 0.6.
