# What is said before a text is sent: it asks, and never refuses.

check-copied = ⚠️ This still looks the same as the source. On purpose?
check-copied-candidate = ⚠️ This is exactly a text that stands on the card. On purpose?
check-repeated = ⚠️ This is the same letters or the same word over and over. On purpose?
check-heaped = ⚠️ Some letters carry heaps of marks and are hard to read. On purpose?
check-hardly-changed = ⚠️ Nearly every word is still the same. On purpose?
check-other-language = ⚠️ At a glance this looks like { $guess }. If it is right as it is, just send it; the bot may be mistaken.
check-still-formal = ⚠️ This still sounds like something in print. How would you say it to a friend?
check-short = ⚠️ This is much shorter than the source. Is something missing?
check-long = ⚠️ This is much longer than the source. Has something been added?
check-model = ⚠️ This sounds like an AI speaking. Try it in your own words?
check-markdown = ⚠️ There are signs like ** or # in your text. People seldom write so when they chat.
check-profanity = ⚠️ There is a rude word in it, though polite language was asked for. On purpose?
check-alike = ⚠️ Somebody else wrote nearly the same. These are your own words, aren’t they?
check-personal = ⚠️ There seems to be { $what ->
       *[nik] an identity number
        [card] a card number
        [account] an account number
        [phone] a phone number
        [email] an e-mail address
        [plate] a number plate
    } in it. If it belongs to a real person, please change it first.
send-anyway = Send anyway
change-it = Change it
send-anyway-or-change = Right as it is? Tap { send-anyway }. To change it, write again or edit your message.
