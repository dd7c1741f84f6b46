# Certificates and checking them.

certificate-get = Get the certificate
certificate-mine = My certificate
certificate-ask = <b>Which name shall stand on the certificate?</b>
certificate-own = “{ $name }”
certificate-other = Another name
certificate-nameless = No name
certificate-write = Reply to this message with the name, exactly as it shall stand there.
certificate-asked = Reply to the message below with your name.
certificate-name-rule = A name on a certificate has at most { $limit } letters. It may have letters, digits, spaces, full stops, commas, apostrophes and hyphens; no emoji.
certificate-letters = These letters cannot be drawn on a certificate yet: { $letters }. Please write the name in other letters, by My certificate in /training.
certificate-made = Your certificate is being made; it follows in a moment.
certificate-none = There is no such certificate.
certificate-head = 📜 <b>Your certificate</b>
certificate-facts =
    <b>{ $course }</b>
    Name: { $name }
    Passed: { DATETIME($passed, dateStyle: "long") }
certificate-no-name = <i>no name</i>
certificate-code = Code: <code>{ $code }</code>
certificate-shown = Whoever checks this code sees your name.
certificate-hidden = Whoever checks this code does not see your name, only that the certificate is genuine.
certificate-show = Show my name
certificate-hide = Hide my name
certificate-again = Send again
certificate-rename = Change the name
certificate-png = 📜 Congratulations! This is your certificate of <b>{ $course }</b>.
certificate-pdf = This one is for printing or attaching.
certificate-lost = The certificate of <b>{ $course }</b> may not have arrived. If it is not above, ask again by My certificate in /training.

paper-certificate = CERTIFICATE
paper-given = given to
paper-given-nameless = given to the holder of the code below
paper-has-passed = who passed the exam of
paper-passed = Passed
paper-until = Valid until
paper-ever = Without end
paper-date = { DATETIME($at, dateStyle: "long") }
paper-code = Code
paper-how = To check it, scan the QR code, or send /check and this code to @{ $bot } on Telegram.
paper-how-nameless = To check it, send /check and this code to the Latihin bot on Telegram.

check-valid = ✓ <b>Genuine and valid.</b>
check-expired = ⌛ <b>Genuine, but expired.</b>
check-revoked = ✗ <b>Genuine, but revoked.</b>
check-unknown = ✗ <b>Nobody knows this code.</b> Look at it once more: 28 letters and digits, in capitals or not.
check-course =
    Passed: <b>{ $course }</b>
    On: { DATETIME($passed, dateStyle: "long") }
check-expires = Valid until: { DATETIME($until, dateStyle: "long") }
check-name = Name: <b>{ $name }</b>
check-nameless = The name is not shown; that is its holder's choice.
check-how = Write <code>/check</code> and then the code on the certificate. Capitals and hyphens do not matter.
check-too-often = That were { $most } codes within an hour. Please go on a little later.

menu-cek = Check a certificate
command-cek = check whether a certificate is genuine
