# Ngaran basa jeung ragam nurutkeun tandana (BCP 47; ragam di tukangeun x).

language-name =
    { $target ->
        [id] basa Indonésia
        [id-x-baku] basa Indonésia baku
        [id-x-santai] basa Indonésia santai
        [id-x-gaul] basa gaul
        [id-x-daerah] basa Indonésia logat daérah anjeun
        [jv] basa Jawa
        [jv-x-ngoko] Jawa ngoko
        [jv-x-ngoko-alus] Jawa ngoko alus
        [jv-x-krama] Jawa krama
        [jv-x-krama-alus] Jawa krama alus
        [su] basa Sunda
        [su-x-loma] Sunda loma
        [su-x-lemes] Sunda lemes
        [min] basa Minang
        [bew] basa Betawi
        [ban] basa Bali
        [mad] basa Madura
        [bjn] basa Banjar
        [ace] basa Acéh
        [bug] basa Bugis
        [bbc] basa Batak Toba
        [nij] basa Ngaju
        [ms] basa Malayu
        [en] basa Inggris
        [zh] basa Mandarin
        [ar] basa Arab
        [nl] basa Walanda
        [ja] basa Jepang
        [ko] basa Koréa
       *[other] basa “{ $target }”
    }
interface-id = Bahasa Indonesia
interface-en = English
interface-jv = Basa Jawa
interface-su = Basa Sunda
