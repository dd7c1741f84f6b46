# Jeneng basa lan ragam miturut tandhane (BCP 47; ragam ing mburine x).

language-name =
    { $target ->
        [id] basa Indonesia
        [id-x-baku] basa Indonesia baku
        [id-x-santai] basa Indonesia santai
        [id-x-gaul] basa gaul
        [id-x-daerah] basa Indonesia logat dhaerah sampeyan
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
        [ace] basa Aceh
        [bug] basa Bugis
        [bbc] basa Batak Toba
        [nij] basa Ngaju
        [ms] basa Melayu
        [en] basa Inggris
        [zh] basa Mandarin
        [ar] basa Arab
        [nl] basa Walanda
        [ja] basa Jepang
        [ko] basa Korea
       *[other] basa “{ $target }”
    }
interface-id = Bahasa Indonesia
interface-en = English
interface-jv = Basa Jawa
interface-su = Basa Sunda
