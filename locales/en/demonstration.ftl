demonstration-title = Answer yourself
demonstration-ask = <b>What would you answer?</b> Write it here.
demonstration-hint = Make it truly helpful, in your own way of speaking.
demonstration-needs-prompt = The kind demonstration needs a prompt, messages or text.
demonstration-needs-user = The conversation must end with a message of the user, so that there is something to answer.
demonstration-repeated = That is still the question. Please write your answer.
