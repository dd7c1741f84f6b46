rewrite-title = Mbenerake
rewrite-pick = <b>Sing endi sing arep dibenerake?</b>
rewrite-all-good = Kabeh wis apik
rewrite-ask = Tulis maneh <b>jawaban { $letter }</b> supaya luwih kepenak, banjur kirim mrene.
rewrite-hint = Isine tetep padha, cara ngomonge sakarep sampeyan. Yen wis apik, ora usah diowahi.
rewrite-good = Wis apik
rewrite-unchanged = Iki isih padha plek. Yen pancen wis apik, pencet “Wis apik” wae.
