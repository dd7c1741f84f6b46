voice-title = Rekam suara
voice-ask-read = <b>Bacakan teks ini</b> dalam satu pesan suara.
voice-ask-answer = <b>Jawab pakai suara</b>, dalam satu pesan suara.
voice-hint = Ngomong sewajarnya aja, kayak ke teman. Paling lama lima menit.
voice-needs-text = Jenis voice butuh teks yang dibacakan (kolom text) atau permintaan yang dijawab (kolom prompt).
