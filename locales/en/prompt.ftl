prompt-title = Write freely
prompt-ask = The topic is <b>{ $topic }</b>. Write something you would ask an AI, or a free paragraph.
prompt-hint = You say which of the two it is when you send it. No names or numbers of real people, please.
prompt-send-request = Send: a request to an AI
prompt-send-paragraph = Send: a free text
prompt-needs-topic = The kind prompt needs a filled column topic.
