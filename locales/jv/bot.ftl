# Sing katon ing Telegram sadurunge omong-omongan. Paling dawa: 512 lan 120 karakter.

bot-description =
    Ayo mbiyantu AI supaya ngomonge kaya wong tenanan. Biji jawabane, benerake, utawa omongna nganggo cara sampeyan: santai, gaul, utawa basa Jawa.
    Cukup nganggo HP, pencet Mulai.
bot-about = Biji lan benerake jawaban AI, nganggo basa saben dina.
