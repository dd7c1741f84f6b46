label-title = Kasih label
label-ask = <b>Paling cocok label yang mana?</b>
label-ask-several = <b>Label mana aja yang cocok?</b>
label-needs-labels = Jenis label butuh minimal { $least } pilihan, misalnya labels=positif,negatif,netral.
label-gold = Di gold, label diisi satu label atau daftar label dari paketnya: { $labels }.
