# Before a batch opens: its purpose, and its impact on people (Law 27/2022, article 34).

purpose-usual = training and testing AI models
plan-purpose = Purpose: { $purpose }
guide-purpose = <i>Your answers are used for: { $purpose }.</i>
impact =
    <b>Before you open it, make sure that all of this is true:</b>
    • The results are for { $purpose }, and that is what people agreed to.
    • The tasks hold no personal data of others, or it is masked.
    • Heavy material is marked with sensitive=yes.
    • No figure about a person's quality decides anything without a human but a rule's pause of a day, with its reason and an appeal.
    • It is settled who gets the results, where, and for how long they are kept.
impact-risky = ⚠️ This batch takes more care: { $risks }. Read the list above and press “{ impact-assess }”; then it can be opened.
impact-spoken = it records voices, and a voice is specific personal data
impact-heavy = its material is heavy
impact-purpose = its purpose is in your own words; if it is beyond “Train AI”, ask for a new consent first
impact-assess = All of it is true
impact-assessed = ✓ Its impact has been assessed.
impact-unassessed = The impact of batch { $name } has to be assessed first. Open it in /batches, read the list, and press “{ impact-assess }”.
