demonstration-title = Jawab sorangan
demonstration-ask = <b>Mun anjeun nu ditanya, kumaha jawabna?</b> Tulis di dieu.
demonstration-hint = Jawab nu bener-bener ngabantu, ku cara ngomong anjeun.
demonstration-needs-prompt = Jenis demonstration butuh prompt, messages, atawa text nu aya eusina.
demonstration-needs-user = Obrolanana kudu ditungtungan ku pesen user, sangkan aya nu dijawab.
demonstration-repeated = Éta masih patarosanana. Tulis jawabanana, nya.
