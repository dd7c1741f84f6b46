# What is wrong in a batch file and how to mend it. Whoever shows these names the line and the column.

## The file

file-suffix-unknown = I can't read this type of file. Send one ending in { $suffixes }.
file-archive = This is a compressed file, not text. If it is a spreadsheet, its name must end in .xlsx; if it is an archive, unpack it and send what is inside.
file-utf16 = This file is saved as UTF-16. Save it again as UTF-8 (in Excel: “CSV UTF-8”) and resend it.
file-not-utf8 = There is a character that isn't UTF-8, at byte { $byte } of this line. Save the file again as UTF-8 (in Excel: “CSV UTF-8”).
file-empty = There is no task in this file. Put in at least one row and send it again.
file-too-many-lines = The file has more than { $limit } lines. Split it into several files.
file-too-big-inside = Unpacked, this file has more than { $limit } MB. Split it into several files.
json-file-too-big = This JSON file has more than { $limit } MB. Save it as JSON Lines (a task a line) and send it again.
json-not-array = A .json file must be one list of tasks in square brackets: [ … ]. For a task a line use the ending .jsonl.
json-deep-file = The nesting is too deep. What comes after this line was not read.
workbook-broken = I can't open this workbook: it is damaged, locked with a password, or no .xlsx. Save it again as .xlsx without a password and send it again.
workbook-sheets = Several sheets have tasks: { $sheets }. Leave one, or send them as files of their own.
parquet-broken = I can't open this Parquet file. Write it again and send it again.
line-too-long = This line has more than { $limit } bytes. Shorten it or split it into several tasks.
header-not-first = The wishes of the batch ("batch") may only stand in the first line. Move them up or remove them.

## The row

row-not-object = Each line must be one JSON object, such as {"{"}"prompt": "What's a quick breakfast?"{"}"}.
row-without-subject = This task has nothing to ask yet. Fill in one of prompt, messages, text, image or topic.
row-doubled = This is exactly the same as line { $first }. Remove one of them or give them different ids.
id-doubled = The id “{ $id }” is already used in line { $first }. Each task needs an id of its own.
prompt-and-messages = Both prompt and messages are filled in. Keep one of them.
json-malformed = The JSON can't be read from character { $position } on. Check quotes, commas and brackets around there.
json-doubled-key = “{ $key }” stands twice in the same object. Keep one.
json-not-a-number = { $found } is not a number in JSON. Put an ordinary number or null.
json-number = There is a number that is too large. Write it as text, in quotes.
json-too-deep = The nesting is too deep. At most { $limit } levels, please.

## The table

table-without-subject = The header has no column prompt, messages, text, image or topic. Add one, so that I know what the task is.
table-too-wide = There are { $number } columns, at most { $limit } are possible. Leave some out.
record-cells = There are { $found } cells here but the header has { $wanted } columns. Usually a comma or semicolon in a text that isn't in double quotes.
record-open-quote = A double quote opens here and never closes, or the cell is longer than { $limit } characters. What comes after it was not read.
record-malformed = The double quotes in this line don't match. Put the whole cell in double quotes, and double those inside the text ("").
column-without-name = Column { $number } is filled in but has no name in the header. Name it or remove it.

cell-formula = This cell has a formula: { $found }. Copy it and paste it as a value, so that it stays what it is.
cell-error = This cell has the error { $found }. Put the right text or empty it.
cell-bytes = This is neither text nor number. Save the column as text or remove it.

## The column

field-twice = There are two columns { $field }. Keep one.
field-not-text = This must be text, in quotes.
field-blank = This is empty or only spaces. Fill it in or remove it.
field-too-long = This has { $length } characters, at most { $limit } are possible. Shorten it.
field-not-tag = “{ $found }” doesn't look like a language tag. Right ones are id, jv, su, id-x-gaul, jv-x-krama.
field-not-picture = “{ $found }” is no picture I can send. Give an https address, or a file id of Telegram.
field-not-object = This must be a JSON object, such as {"{"}"comparison": "a"{"}"}.
field-not-messages = This must be a JSON list of messages with only role and content each, such as [{"{"}"role": "user", "content": "Hi"{"}"}].
message-role = role must be one of { $roles }.
messages-too-many = There are { $number } messages, at most { $limit } are possible. Shorten the conversation.
field-not-candidates = This must be a list of answers: texts, or JSON objects with id, text and model.
candidates-too-many = There are { $number } answers, at most { $limit } are possible. Leave some out.
candidate-field-unknown = I don't know “{ $field }” in an answer. There are only id, text and model.
candidate-id-doubled = Two answers have the id “{ $id }”. Give them different ids.
candidates-identical = The answers “{ $first }” and “{ $second }” are exactly the same. Change or remove one.
candidates-two-ways = The AI answers stand in candidates and also in columns candidate_a, candidate_b … Use one way only.
model-without-candidate = There is a model_{ $letter } but candidate_{ $letter } is empty. Fill in the answer or empty the model.

## Wishes of the batch (in the caption or the first line)

wish-unreadable = I don't understand “{ $found }”. Write name=value, such as overlap=3 name="First try".
wish-twice = { $wish } is given twice. Keep one.
wish-unknown = I don't know “{ $wish }”. You can set { $wishes }.
wish-kind-unknown = There is no kind of task “{ $kind }”. Choose from { $kinds }.
wish-not-number = { $wish } must be a whole number from { $low } to { $high }, in digits only.
wish-not-text = { $wish } must be text.
wish-too-long = { $wish } has { $length } characters, at most { $limit } are possible. Shorten it.
wish-not-tag = { $wish } must be a language tag, such as id, jv or id-x-gaul.
wish-not-tags = { $wish } must be a list of different language tags, { $limit } at most, separated by commas, such as id,id-x-gaul,jv.
wish-not-among = { $wish } must be one of: { $choices }.
wish-not-list = { $wish } must be a list of different names, separated by commas.
wish-dimensions = At most { $limit } dimensions, each of at most { $length } characters.
wish-labels = At most { $limit } labels, each of at most { $length } characters.
wish-choose = { $wish } must be one (a single label) or several.
wish-lease = { $wish } must be between { $low } minutes and { $high } days, such as 30m or 2h.
wish-window = { $wish } must be between { $low } hour and { $high } days, such as 48h; 0 means until the batch is closed.
wish-share = { $wish } is in per cent, from 0 to { $high }, such as 10; none means none at all.
wish-deadline = { $wish } is written as 3h (hours), 2d (days), a date such as 2026-12-24, or with its time: 2026-12-24T18:00 (WIB); 0 means no deadline.
deadline-off = { $wish } must be later than now and at most { $days } days ahead.
wish-yes-or-no = { $wish } can only be yes or no.
wish-cap = { $wish } must be between { $low } minutes and { $high } hours, for example 20m.
wish-level = { $wish } is 1, 2 or 3; for languages also dasar (basic), lancar (fluent) or penutur-asli (native).
wish-region = { $wish }: there is no region “{ $region }”. Write the name of a province, regency or city, such as jawa-timur or kota-malang, or its official code, such as 35.73.
wish-quotas = { $wish } is written register@region:number, with commas between, such as jv-x-ngoko@jawa-timur:200. At most { $limit } different quotas.
wish-quotas-off = { $tag } is asked for, but there is no quota for it. Add one, or change the target.
wish-rates = { $wish } is written name:factor, separated by commas, for example rewrite:2,1000+:1.5,hukum:1.3,jv:1.25. At most { $limit } different names; a factor is 0.1 to 10 with at most two decimals.
wish-rates-fall = { $wish }: longer material must not earn less. Factors of length begin at 1 and rise, for example 1000+:1.25,3000+:1.5.
wish-pay-or-hourly = Choose one: pay (by task) or hourly (by the hour). Set the other to 0.

# Files of courses.
course-stage-unknown = stage must be one of: { $stages }.
course-theory-text = A row of theory needs the column text.
course-explanation = A practice row needs the column explanation: it is shown as soon as the task is answered.
course-exam-gold = An exam task needs gold of a kind that can have it.
course-row-kinds = kinds of this row must be among those of the batch: { $kinds }.
course-too-long = A course has at most { $limit } rows.
wish-of-a-course = { $wish } is for courses only. Add course=yes, or leave { $wish } out.
wish-proves = { $wish } names what is proven, with a level from { $low } to { $high } behind it if you like, such as proves=kesehatan:2.
wish-span = { $wish } is at most { $high } days, such as 24h or 30d; 0 means none.
