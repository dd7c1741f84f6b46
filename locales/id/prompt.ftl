prompt-title = Tulis bebas
prompt-ask = <b>Mau minta apa ke AI soal { $topic }?</b> Tulis di sini. Paragraf bebas juga boleh.
prompt-hint = Jangan pakai nama atau nomor orang beneran ya.
prompt-send-request = Kirim: permintaan ke AI
prompt-send-paragraph = Kirim: tulisan bebas
prompt-needs-topic = Jenis prompt butuh kolom topic yang terisi.
