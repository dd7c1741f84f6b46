label-title = Menehi label
label-ask = <b>Label endi sing paling cocog?</b>
label-ask-several = <b>Label endi wae sing cocog?</b>
label-needs-labels = Jenis label butuh paling sithik { $least } pilihan, upamane labels=positif,negatif,netral.
label-gold = Ing gold, label isine siji label utawa dhaptar label saka pakete: { $labels }.
