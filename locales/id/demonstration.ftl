demonstration-title = Jawab sendiri
demonstration-ask = <b>Kalau kamu yang ditanya, jawabnya gimana?</b> Tulis di sini.
demonstration-hint = Jawab yang beneran ngebantu, pakai caramu ngomong.
demonstration-needs-prompt = Jenis demonstration butuh prompt, messages, atau text yang terisi.
demonstration-needs-user = Percakapannya harus berakhir dengan pesan user, biar ada yang dijawab.
demonstration-repeated = Itu masih pertanyaannya. Tulis jawabanmu ya.
