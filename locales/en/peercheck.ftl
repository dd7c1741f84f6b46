peercheck-title = Check a colleague’s text
peercheck-text = <b>The text</b>
peercheck-back = <b>What does it mean in { language-name }?</b> Write it here.
peercheck-back-hint = Write what you understand. The source is hidden on purpose.
peercheck-meaning = <b>Does it mean the same as the source?</b>
peercheck-meaning-yes = The same
peercheck-meaning-partly = Not quite
peercheck-meaning-no = Something else
peercheck-fits = <b>Does it answer what was asked?</b>
peercheck-fits-yes = It does
peercheck-fits-partly = Partly
peercheck-fits-no = It does not
peercheck-register = <b>Is this really { language-name }?</b>
peercheck-register-yes = Yes
peercheck-register-partly = Mixed
peercheck-register-no = No
peercheck-native = <b>Do people really talk like this?</b>
peercheck-native-yes = Yes, natural
peercheck-native-partly = A bit stiff
peercheck-native-no = Odd
peercheck-needs-one = The kind peercheck needs exactly one person’s text in candidates.
peercheck-needs-source = To check the meaning, the kind peercheck needs a text or a prompt.
peercheck-needs-target = To check the register, the kind peercheck needs a target, such as target=id-x-gaul.
peercheck-checks-unknown = The wish checks may only hold: { $checks }.
peercheck-gold = In gold, peercheck is said by check, such as {"{"}"native": "yes"{"}"}. Checks: { $checks }. Values: { $grades }.
peercheck-check =
    { $check ->
        [meaning] meaning
        [register] register
       *[native] sounds native
    }
