# Yang terlihat di Telegram sebelum percakapan dimulai. Paling panjang: 512 dan 120 karakter.

bot-description =
    Bantu AI berbahasa Indonesia yang benar-benar hidup. Di sini kamu menilai jawaban AI, memperbaikinya,
    dan mengucapkannya dengan cara orang sehari-hari bicara: santai, gaul, atau bahasa daerahmu.
    Cukup dari HP, tekan Mulai.
bot-about = Nilai dan perbaiki jawaban AI, dengan bahasa Indonesia sehari-hari.
