prompt-title = Write freely
prompt-ask = <b>What would you ask an AI about { $topic }?</b> Write it here. A free paragraph is fine too.
prompt-hint = No names or numbers of real people, please.
prompt-send-request = Send: a request to an AI
prompt-send-paragraph = Send: a free text
prompt-needs-topic = The kind prompt needs a filled column topic.
