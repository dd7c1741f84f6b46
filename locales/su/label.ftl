label-title = Béré labél
label-ask = <b>Labél mana nu pangcocogna?</b>
label-ask-several = <b>Labél mana waé nu cocog?</b>
label-needs-labels = Jenis label butuh sahenteuna { $least } pilihan, misalna labels=positif,negatif,netral.
label-gold = Dina gold, label eusina hiji label atawa daptar label tina pakétna: { $labels }.
