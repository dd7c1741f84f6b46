# Names of languages and registers by their tag (BCP 47; the register stands behind the x).

language-name =
    { $target ->
        [id] Indonesian
        [id-x-baku] formal Indonesian
        [id-x-santai] everyday Indonesian
        [id-x-gaul] Indonesian slang (bahasa gaul)
        [id-x-daerah] Indonesian with your regional flavour
        [jv] Javanese
        [jv-x-ngoko] Javanese ngoko
        [jv-x-ngoko-alus] Javanese ngoko alus
        [jv-x-krama] Javanese krama
        [jv-x-krama-alus] Javanese krama alus
        [su] Sundanese
        [su-x-loma] Sundanese loma
        [su-x-lemes] Sundanese lemes
        [min] Minangkabau
        [bew] Betawi
        [ban] Balinese
        [mad] Madurese
        [bjn] Banjarese
        [ace] Acehnese
        [bug] Buginese
        [bbc] Toba Batak
        [nij] Ngaju
        [ms] Malay
        [en] English
        [zh] Chinese
        [ar] Arabic
        [nl] Dutch
        [ja] Japanese
        [ko] Korean
       *[other] the language “{ $target }”
    }
interface-id = Bahasa Indonesia
interface-en = English
interface-jv = Basa Jawa
interface-su = Basa Sunda
