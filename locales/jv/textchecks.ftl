# Sing dikandhakake sadurunge tulisan dikirim: mung takon, ora tau nolak.

check-copied = ⚠️ Kayane iki isih padha karo teks asale. Disengaja?
check-copied-candidate = ⚠️ Iki plek karo teks ing kertu. Disengaja?
check-repeated = ⚠️ Isine mung aksara utawa tembung sing dibolan-baleni. Pancen disengaja?
check-heaped = ⚠️ Ana aksara sing ditumpuki akeh tandha, dadi angel diwaca. Pancen disengaja?
check-hardly-changed = ⚠️ Meh kabeh tembunge isih padha. Disengaja?
check-other-language = ⚠️ Kayane iki { $guess }. Yen pancen ngono, kirim wae. Bot bisa kleru, kok.
check-still-formal = ⚠️ Iki kayane isih basa baku; yen omongan karo kanca piye?
check-short = ⚠️ Iki luwih cekak banget tinimbang teks asale. Apa ana sing kèri?
check-long = ⚠️ Iki luwih dawa banget tinimbang teks asale. Apa ana sing katambahan?
check-model = ⚠️ Iki kaya AI sing omong. Coba nganggo tembung sampeyan dhewe?
check-markdown = ⚠️ Ana tandha kaya ** utawa # ing tulisan sampeyan. Wong omong-omongan biasane ora nulis ngono.
check-profanity = ⚠️ Ana tembung kasare, kamangka sing dijaluk basa alus. Disengaja?
check-alike = ⚠️ Ana wong liya sing tulisane meh padha. Iki tembung sampeyan dhewe, ta?
check-personal = ⚠️ Kayane ana { $what ->
       *[nik] NIK
        [card] nomer kertu
        [account] nomer rekening
        [phone] nomer telpon
        [email] alamat email
        [plate] plat nomer
    } ing kene. Yen iku duweke wong tenan, diganti dhisik ya.
send-anyway = Kirim wae
change-it = Owahi
send-anyway-or-change = Pancen ngono? Pencet { send-anyway }. Arep diowahi? Tulis maneh, utawa owahi pesene.
