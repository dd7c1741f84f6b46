prompt-title = Nulis bebas
prompt-ask = <b>Arep njaluk apa menyang AI bab { $topic }?</b> Tulis ing kene. Paragraf bebas uga oleh.
prompt-hint = Aja nganggo jeneng utawa nomere wong tenanan, ya.
prompt-send-request = Kirim: panjalukan menyang AI
prompt-send-paragraph = Kirim: tulisan bebas
prompt-needs-topic = Jenis prompt butuh kolom topic sing ana isine.
