rewrite-title = Improve
rewrite-pick = <b>Which one do you want to improve?</b>
rewrite-all-good = All good already
rewrite-ask = Say <b>answer { $letter }</b> better, in your own words, and send it here.
rewrite-hint = Keep what it says; how you say it is up to you. If it is fine, leave it as it is.
rewrite-good = Already good
rewrite-unchanged = That is still word for word the same. If it is fine as it is, tap “Already good”.
