# Pesan suara.
recorded = 🎙 Rekamanmu { $minutes }:{ $seconds } sudah masuk. Dengarkan dulu, baru kirim.
listen = Dengarkan
record-again = Rekam ulang
record-anew = Oke, rekam lagi aja. Yang baru menggantikan yang tadi.
voice-instead = Yang ini dijawab pakai suara ya. Tahan tombol mikrofon, terus ngomong.
nothing-recorded = Belum ada rekamannya. Rekam dulu, baru kirim.
voice-too-long = Kepanjangan. Rekaman paling lama { $minutes } menit, coba dipadatkan ya.
voice-too-big = Rekamannya lebih dari { $limit } MB, jadi nggak bisa disimpan. Coba yang lebih pendek ya.
voice-empty = Rekamannya kosong. Coba rekam sekali lagi ya.
voice-not-fetched = Rekamanmu belum berhasil kuambil dari Telegram. Coba kirim sekali lagi ya.
