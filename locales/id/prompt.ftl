prompt-title = Tulis bebas
prompt-ask = Topiknya <b>{ $topic }</b>. Tulis permintaan yang bakal kamu kirim ke AI, atau paragraf bebas.
prompt-hint = Pilih jenisnya nanti waktu mengirim. Jangan tulis nama atau nomor orang beneran ya.
prompt-send-request = Kirim: permintaan ke AI
prompt-send-paragraph = Kirim: tulisan bebas
prompt-needs-topic = Jenis prompt butuh kolom topic yang terisi.
