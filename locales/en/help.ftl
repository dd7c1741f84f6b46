# Help: what one may do, with an example each.

help-work =
    Here you teach AI: rate, compare and improve its answers, or say things your own way.
    Tap “{ menu-tugas }” and follow the buttons. When you are asked to write, just send a message.
help-look = Here you can watch how the project goes. There is nothing you could change, so press whatever you like.
help-line =
    <b>/{ $command }</b>: { $what }
    <i>Example: { $example }</i>
help-end = Unsure about a task? Press “{ inquiry-ask }” below it. Mistyped? Edit your message. Tapped wrong? /undo.
example-tugas = /next, then press the answer you find right
example-lewati = /skip when the task is not your field
example-ubah = /undo when your last tap was wrong
example-panduan = /guide when you wonder what the task means
example-bekal = /packet 5 before you take the train
example-latihan = /training while you wait for the bus; stop whenever
example-cek = /check 7K2M-9QXA-… from a friend's certificate
example-progres = /progress before you call it a day
example-upah = /pay to see what this week brought
example-profil = /profile when a topic is not for you
example-push = send tasks.csv with the caption /push overlap=3
example-paket = /batches daily-chat
example-ekspor = /export daily-chat sft
example-bayar = /payout obrolan-harian
example-undang = /invite trainer 50 14
example-siaran = /broadcast lang=jv
example-pelatih = /trainers sari
example-jejak = /audit daily-chat
example-bahasa = /language, then Basa Sunda
example-privasi = /privacy to see your data, or to erase it
example-bantuan = /help, which is this page
