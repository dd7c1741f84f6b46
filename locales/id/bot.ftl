# Yang terlihat di Telegram sebelum percakapan dimulai. Paling panjang: 512 dan 120 karakter.

bot-description =
    Bantu AI berbahasa Indonesia yang benar-benar hidup. Nilai jawabannya, perbaiki, atau bilang dengan caramu: santai, gaul, atau bahasa daerah.
    Cukup dari HP, tekan Mulai.
bot-about = Nilai dan perbaiki jawaban AI, dengan bahasa Indonesia sehari-hari.
