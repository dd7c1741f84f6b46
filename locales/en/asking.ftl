# Asking about a task: to whoever leads it, answered, and then perhaps in the guideline.

inquiry-ask = Ask
inquiry-write = <b>What is unclear to you?</b> Just write your question here. I'll take it to whoever runs this batch.
inquiry-write-here = Write your question below.
inquiry-write-below = Write it as a reply to the message below.
inquiry-sent = ✓ Your question is on its way. The answer will come here. Meanwhile you can go on, or skip the task for now.
inquiry-enough = { $most } of your questions still wait for an answer. Please wait for those first.
inquiry-gone = That question is gone; its person may have asked to be erased.
inquiry-came =
    ❓ <b>{ $who }</b> has a question about a task of <b>{ $name }</b>:

    { $words }
inquiry-open = Look and answer
inquiry-queue = Questions
inquiry-queue-head = <b>Questions that wait for your answer</b>, the longest first
inquiry-queue-none = No question waits for your answer.
inquiry-line = { $who }: { $words }
inquiry-head = ❓ <b>{ $who }</b> has a question about a task of <b>{ $name }</b> ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }).
inquiry-words = <b>The question</b>
inquiry-answer = <b>The answer</b>
inquiry-reply = Answer
inquiry-later = Later
inquiry-answer-write = <b>Answer { $who }:</b> reply to this message.
inquiry-answered =
    💬 Your question about <b>{ $name }</b> was answered.

    ❓ { $words }
    → { $answer }
inquiry-answered-already = Somebody else has answered that question.
inquiry-rule = Add to the guideline
inquiry-ruled = ✓ It stands in the guideline of <b>{ $name }</b>, now in version { $versions }. Trainers are told before their next task.
inquiry-guided-already = This is in the guideline already, or has no answer yet.
