label-title = Label
label-ask = <b>Which label fits best?</b>
label-ask-several = <b>Which labels fit?</b>
label-needs-labels = The kind label needs at least { $least } labels, such as labels=positive,negative,neutral.
label-gold = In gold, label is one label or a list of labels of the batch: { $labels }.
