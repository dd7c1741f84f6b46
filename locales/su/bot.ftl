# Nu katémbong di Telegram saméméh ngobrol. Pangpanjangna: 512 jeung 120 karakter.

bot-description =
    Hayu urang bantu AI sangkan ngomongna kawas jalma enyaan. Peunteun jawabanana, benerkeun, atawa omongkeun ku cara anjeun: santai, gaul, atawa basa Sunda.
    Cukup ku HP, pencét Mulai.
bot-about = Peunteun jeung benerkeun jawaban AI, ku basa sapopoé.
