card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-topic = Topic: { $topic }
card-domain = Field: { $domain }
card-revising = ✏️ You are changing an answer you have already sent.
mark = { $label } <b>{ $value }</b>
scale-so-far = Your scores: { $marks }
scale-place = { $ask } ({ $place }/{ $places })
chips-first = Tick your reasons first if you like, then choose.
note-too = Anything to add? Just write it here.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
chip-graded = { $grade }: { $label }
several-how = More than one is fine. Tap { done } at the end.
several-graded = Tap 1× { grade-light }, 2× { grade-medium }, 3× { grade-severe }, 4× off.
several-least =
    { $least ->
        [1] Choose one first.
       *[other] Choose at least { $least } first.
    }
several-most = At most { $most }. Take one off first.
rank-how = Tap them one by one. The last one places itself.
rank-so-far = Your order: <b>{ $line }</b>
rank-then = { $better } &gt; { $worse }
rank-tied = { $one } = { $other }
rank-open = …
rank-same = Just as good
rank-undo = Undo
rank-placed = You have placed that one already.
rank-unfinished = Not all of them are placed. Tap the others first.
picture-missing = ⚠️ I cannot show this picture: { $picture }. If you cannot see it either, skip it: “{ skip-broken-task }”.
your-note = <b>Your note</b>
your-text = <b>What you wrote</b>
you-wrote = <b>What you wrote</b> ({ $share }% changed)
what-changed = <b>What changed</b> ({ $share }%)
send-or-write = Happy with it? Tap { send }. If not, write again or edit your message.
write-again = Write again
gloss-word = Explain a word
gloss-line = 📖 <b>{ $word }</b>: { $meaning }
gloss-how = Which word do you want to explain? Write it like this: <i>mager: too lazy to move</i>
gloss-not-used = The word “{ $word }” is not in your text. Explain one that you used.
gloss-enough = That makes { $limit } words, enough for now. Remove one to add another.
gloss-drop = Remove: { $word }
gloss-stop = Never mind

saved = ✓ Saved. That was task { $done }!
saved-change = ✓ Your change is saved.
saved-toast = Saved ✓
skipped = All right, skipped.
skip-why = <b>Why skip it?</b> It never counts against you, and this task will not come again.
skip-not-my-field = Not my field
skip-not-my-language = Not my language
skip-uncomfortable = Uncomfortable
skip-broken-task = Something is broken
skip-other = Another reason
skip-stay = Don’t skip
change-stop = Cancel

idle-resting = You have no task open right now. Shall we go on?
idle-nothing-open = No batch is open yet. Take it easy and check again later.
idle-all-done = You have done everything there is for you. Thank you! Check again later for new batches.
idle-other-languages = There are tasks, but in { $name }, which is not in your profile. Do you speak it? Add it in /profile.

guide-of = <b>Guide to { $name }</b>
no-guide = The batch { $name } has no guide of its own. Trust your feeling for the language.
revised = ✓ Your change to “{ $kind }” is saved (revision { $revision }).


forwarded = That is a forwarded message, so I did not keep it. Please use your own words.
text-instead = I can only read text here, so I did not keep that. Type your answer, or use the buttons.
caption-instead = I don’t read what stands below pictures and files. Please send your answer as a plain message.
reply-elsewhere = The message you replied to is not the open task. Send it again without replying and it goes to the task at hand.
reply-used = You have replied to that message already. If something is missing, tap its button once more.
apology = Sorry, something broke on our side and your last message was not taken. It is not your fault. Try again, or start with /next.
