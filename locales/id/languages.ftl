# Nama bahasa dan ragam menurut tandanya (BCP 47; ragam di belakang x).

language-name =
    { $target ->
        [id] bahasa Indonesia
        [id-x-baku] bahasa Indonesia baku
        [id-x-santai] bahasa Indonesia santai
        [id-x-gaul] bahasa gaul
        [id-x-daerah] bahasa Indonesia logat daerahmu
        [jv] bahasa Jawa
        [jv-x-ngoko] Jawa ngoko
        [jv-x-ngoko-alus] Jawa ngoko alus
        [jv-x-krama] Jawa krama
        [jv-x-krama-alus] Jawa krama alus
        [su] bahasa Sunda
        [su-x-loma] Sunda loma
        [su-x-lemes] Sunda lemes
        [min] bahasa Minang
        [bew] bahasa Betawi
        [ban] bahasa Bali
        [mad] bahasa Madura
        [bjn] bahasa Banjar
        [ace] bahasa Aceh
        [bug] bahasa Bugis
        [bbc] bahasa Batak Toba
        [nij] bahasa Ngaju
        [ms] bahasa Melayu
        [en] bahasa Inggris
        [zh] bahasa Mandarin
        [ar] bahasa Arab
        [nl] bahasa Belanda
        [ja] bahasa Jepang
        [ko] bahasa Korea
       *[other] bahasa “{ $target }”
    }
interface-id = Bahasa Indonesia
interface-en = English
interface-jv = Basa Jawa
interface-su = Basa Sunda
