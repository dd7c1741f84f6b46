prompt-title = Nulis bebas
prompt-ask = Topike <b>{ $topic }</b>. Tulis panjalukan sing arep dikirim menyang AI, utawa paragraf bebas.
prompt-hint = Jenise dipilih mengko nalika ngirim. Aja nulis jeneng utawa nomere wong tenanan, ya.
prompt-send-request = Kirim: panjalukan menyang AI
prompt-send-paragraph = Kirim: tulisan bebas
prompt-needs-topic = Jenis prompt butuh kolom topic sing ana isine.
