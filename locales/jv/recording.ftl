# Pesen swara.
recorded = 🎙 Rekaman sampeyan { $minutes }:{ $seconds } wis mlebu. Rungokna dhisik, banjur kirim.
listen = Rungokna
record-again = Rekam maneh
record-anew = Rekam maneh wae. Sing anyar ngganteni sing mau.
voice-instead = Sing iki dijawab nganggo swara, ya. Pencet terus tombol mikrofon, banjur ngomong.
nothing-recorded = Durung ana rekamane. Rekam dhisik, banjur kirim.
voice-too-long = Kedawan. Rekaman paling suwe { $minutes } menit, tulung dicekakake.
voice-too-big = Rekamane luwih saka { $limit } MB, dadi ora bisa disimpen. Cobanen sing luwih cekak.
voice-empty = Rekamane kosong. Rekam sepisan maneh, ya.
voice-not-fetched = Rekaman sampeyan durung kasil dakjupuk saka Telegram. Kirim sepisan maneh, ya.
