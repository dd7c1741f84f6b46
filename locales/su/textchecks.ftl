# Anu diomongkeun saméméh tulisan dikirim: ngan nanya, tara nolak.

check-copied = ⚠️ Sigana ieu masih sarua jeung téks asalna. Dihaja?
check-copied-candidate = ⚠️ Ieu persis téks anu aya dina kartu. Dihaja?
check-repeated = ⚠️ Eusina ngan hurup atawa kecap nu dibulak-balik. Dihaja?
check-heaped = ⚠️ Aya hurup nu ditumpuk ku loba tanda, jadi hésé dibaca. Dihaja?
check-hardly-changed = ⚠️ Ampir kabéh kecapna masih sarua. Dihaja?
check-other-language = ⚠️ Sigana ieu { $guess }. Mun memang kitu, kirim waé. Bot ogé bisa salah nebak.
check-still-formal = ⚠️ Ieu sigana masih basa baku; kumaha mun ngobrol jeung babaturan?
check-short = ⚠️ Ieu pondok pisan dibandingkeun téks asalna. Aya nu tinggaleun?
check-long = ⚠️ Ieu panjang pisan dibandingkeun téks asalna. Aya nu katambahan?
check-model = ⚠️ Ieu kawas AI nu nyarita. Cobaan ku kecap sorangan?
check-markdown = ⚠️ Aya tanda kawas ** atawa # dina tulisan anjeun. Jalma ngobrol mah tara nulis kitu.
check-profanity = ⚠️ Aya kecap kasarna, padahal nu dipénta basa lemes. Dihaja?
check-alike = ⚠️ Aya batur nu tulisanna méh sarua. Ieu téh kecap anjeun sorangan, kan?
check-personal = ⚠️ Sigana aya { $what ->
       *[nik] NIK
        [card] nomer kartu
        [account] nomer rekening
        [phone] nomer telepon
        [email] alamat email
        [plate] plat nomer
    } di dieu. Mun éta bogana jalma bener, ganti heula nya.
send-anyway = Kirim waé
change-it = Robah
send-anyway-or-change = Memang kitu? Pencét { send-anyway }. Rék dirobah? Tulis deui, atawa robah pesenna.
