# The texts of a data set for the Hub: whoever finds it there reads English.

dataset-description = { $results } annotations of { $tasks } tasks by { $people } people, { $first } to { $last }: { $kinds }.
dataset-collection = People labelled tasks in a Telegram bot, Latihin, from their phones. Tasks and the answers of models were given; the order of the answers was drawn for each person and is in the column order, and no model was named to them. Everybody agreed to publication, apart from agreeing to training, and could withdraw.
dataset-protocol = Guideline versions: { $guides }. Consent versions: { $consents }. Each row names its own. The configuration annotations holds every result of every person as it was given; the others are made of it, one for each thing it teaches.
dataset-platform = Latihin
dataset-analysis = Several people did the same task on average { $overlap } times. Agreement is not averaged away here: every person's result is in the configuration annotations, under a pseudonym.
dataset-sensitive = No names and no Telegram ids are in it. Pseudonyms are keyed. A region is named only where at least { $least } people are from it. Texts are as people wrote them and may speak of people.
dataset-limits = { $people } people are no sample of anybody but themselves. Language guesses (guess) and marks are made by machine and may be wrong.
dataset-licence = No licence has been chosen yet. Whoever publishes this chooses one, here and in croissant.json.
dataset-place-other = elsewhere, or fewer than { $least } people
dataset-place = - { $place }: { $people }
dataset-table = - { $name }: { $rows } rows ({ $splits })
dataset-left = - { $count } left out: { $why }
dataset-card =
    # { $name }

    { $description }

    { $licence }

    ## Configurations

    { $tables }

    Every row has its passport: batch, task, kind, pseudonym of the person (trainer), time, active seconds, order shown, languages, region, guideline and consent version. Splits are made by prompt: no prompt is in both.

    ## How it came about

    { $collection }

    { $protocol }

    ## Limits

    { $limits }

    See DATA_STATEMENT.md for the people and languages, manifest.json for checksums and for what was left out.
dataset-statement =
    # Data statement: { $name }

    ## Summary

    { $description }

    ## Curation rationale

    To be written by whoever publishes this: why these tasks.

    ## Source data

    Batches: { $name }. To be written: where prompts and answers come from.

    ## Language variety

    Tags (BCP 47) with the number of annotations: { $tags }

    ## Speaker demographic

    Whoever wrote is whoever annotated.

    ## Annotator demographic

    { $people } people. Where they grew up, in groups of at least { $least }:

    { $places }

    ## Speech situation

    Written on a phone in a chat with a bot, { $first } to { $last }, alone and not in conversation with others.

    ## Text characteristics

    Kinds of task with the number of annotations: { $kinds }

    ## Preprocessing

    Texts are as they were written, without control characters and half characters. What teaches nothing was left out:

    { $left }

    ## Capture quality

    { $analysis }

    ## Limitations

    { $limits }

    ## Disclosures

    { $sensitive }
