paraphrase-title = Say it your way
paraphrase-ask =
    { $relation ->
        [teman] How do you say this to <b>a friend</b> in <b>{ language-name }</b>? Write it here.
        [ibu] How do you say this to <b>your mother</b> in <b>{ language-name }</b>? Write it here.
        [bos] How do you say this to <b>your boss</b> in <b>{ language-name }</b>? Write it here.
       *[none] How do you say this in <b>{ language-name }</b>? Write it here.
    }
paraphrase-ask-freely =
    { $relation ->
        [ibu] How would you say this to <b>your mother</b>? Write it here.
        [bos] How would you say this to <b>your boss</b>? Write it here.
       *[none] How would you say this to <b>a friend</b>? Write it here.
    }
paraphrase-rung = <b>{ $place }/{ $places }</b> { $ask }
paraphrase-said =
    { $target ->
        [none] <b>Your version</b>
       *[other] <b>Your version: { language-name }</b>
    }
paraphrase-pass = I can’t do this one
paraphrase-region = Do people say it like this in <b>{ $region }</b>?
paraphrase-region-where = Where do people say it like this?
paraphrase-region-hint = If it is from somewhere else, write the name of the place.
paraphrase-region-here = Yes, there
paraphrase-region-skip = Leave it out
paraphrase-ask-more = Is there another way? Send version { $number }, or leave it at that.
paraphrase-hint = Keep the meaning: add nothing, leave nothing out.
paraphrase-send-more = Send, and one more
paraphrase-enough = That’s enough
paraphrase-needs-text = The kind paraphrase needs a text (or a prompt).
paraphrase-unchanged = That is still word for word the source. Try it your own way.
paraphrase-said-already = You have sent that version before. Try another one, or tap “{ paraphrase-enough }”.
