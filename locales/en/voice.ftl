voice-title = Record your voice
voice-ask-read = <b>Read this text aloud</b> in one voice message.
voice-ask-answer = <b>Answer by voice</b>, in one voice message.
voice-hint = Just talk as you would to a friend. Five minutes at most.
voice-needs-text = The kind voice needs a text to read (column text) or a prompt to answer (column prompt).
