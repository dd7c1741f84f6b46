voice-title = Rekam swara
voice-ask-read = <b>Wacanen teks iki</b> ing siji pesen swara.
voice-ask-answer = <b>Jawaben nganggo swara</b>, ing siji pesen swara.
voice-hint = Ngomong kaya biasane wae, kaya karo kanca. Paling suwe limang menit.
voice-needs-text = Jenis voice butuh teks sing diwaca (kolom text) utawa panjaluk sing dijawab (kolom prompt).
