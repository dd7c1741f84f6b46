prompt-title = Nulis bébas
prompt-ask = Topikna <b>{ $topic }</b>. Tulis paménta nu rék dikirim ka AI, atawa paragraf bébas.
prompt-hint = Jenisna dipilih engké waktu ngirim. Ulah nulis ngaran atawa nomer jalma enyaan, nya.
prompt-send-request = Kirim: paménta ka AI
prompt-send-paragraph = Kirim: tulisan bébas
prompt-needs-topic = Jenis prompt butuh kolom topic nu aya eusina.
