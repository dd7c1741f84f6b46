prompt-title = Nulis bébas
prompt-ask = <b>Rék ménta naon ka AI soal { $topic }?</b> Tulis di dieu. Paragraf bébas ogé meunang.
prompt-hint = Ulah maké ngaran atawa nomer jalma enyaan, nya.
prompt-send-request = Kirim: paménta ka AI
prompt-send-paragraph = Kirim: tulisan bébas
prompt-needs-topic = Jenis prompt butuh kolom topic nu aya eusina.
