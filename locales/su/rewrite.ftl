rewrite-title = Benerkeun
rewrite-pick = <b>Mana nu rék dibenerkeun?</b>
rewrite-all-good = Kabéh geus alus
rewrite-ask = Tulis deui <b>jawaban { $letter }</b> sangkan leuwih ngeunah, tuluy kirim ka dieu.
rewrite-hint = Eusina tetep sarua, cara ngomongna kumaha anjeun. Mun geus alus, teu kudu dikukumaha.
rewrite-good = Geus alus
rewrite-unchanged = Ieu masih sarua pisan. Mun memang geus alus, pencét waé “Geus alus”.
