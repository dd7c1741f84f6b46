# Banding: keberatan sing ditinjau maneh dening wong liya.

menu-banding = Banding
appeal-how =
    <b>Ana sing miturut sampeyan kleru?</b>

    Biji, tolakan, leren, utawa apa wae bab sampeyan ing kene: sampeyan nduweni hak supaya ditinjau maneh dening wong, lan dudu sing mutusake sepisanan. Pencet tombole, utawa tulis: /banding banjur alesane.
appeal-measure =
    <b>Sampeyan lagi dilereni utawa ditokake.</b>

    Miturut sampeyan kleru? Pencet tombole lan critakna. Sing mutusake wong liya.
appeal-begin = Ajokake banding
appeal-write = <b>Critakna kenapa miturut sampeyan kleru.</b> Walesen pesen iki. Sebutna paket utawa tugase yen ana.
appeal-sent = ✓ Bandinge wis daksampekake. Sing mutusake wong, dudu mesin, lan dudu sing mutusake sepisanan. Jawabane dakkirim mrene.
appeal-waits = Bandinge sing sadurunge isih ngenteni jawaban. Enteni dhisik, ya.
appeal-gone = Banding iku wis ora ana; mbokmenawa wonge njaluk dibusak.
appeal-decided = Banding iku wis diputusake wong liya.
appeal-not-yours = Iki dudu giliran sampeyan: bab sampeyan dhewe, utawa sampeyan sing mutusake sepisanan. Jaluken admin liya.
appeal-queue = Antrean banding
appeal-waiting = Antrean banding ({ $count })
appeal-queue-head = <b>Banding sing ngenteni</b>, saka sing paling suwe
appeal-queue-none = Ora ana banding sing ngenteni.
appeal-of = Banding { $name }
appeal-open = Deleng bandinge
appeal-head =
    ✋ <b>{ $name }</b> #{ $number } ngajokake banding ({ DATETIME($at, dateStyle: "medium") }){ $about ->
        [suspend] {" "}bab lerene.
        [remove] {" "}bab ditokake.
        [rule] {" "}bab aturan otomatis.
       *[other] .
    }
appeal-reason = <b>Alesane nalika diputusake</b>: { $reason }
appeal-reason-words = ditulis dhewe dening sing mutusake
appeal-words = <b>Jarene</b>
appeal-wordless = Ora nulis alesan.
appeal-granted = Kabulake
appeal-kept = Tetep
appeal-verdict =
    { $verdict ->
        [granted] <b>Arep dikabulake.</b>
       *[kept] <b>Arep tetep.</b>
    } Tulis alesane kanggo { $name }: walesen pesen iki.
appeal-answered = ✓ Putusane wis dicathet lan dikirim marang wonge.
appeal-mine =
    { DATETIME($at, dateStyle: "medium") }: { $about ->
        [suspend] bab leren
        [remove] bab ditokake
        [rule] bab aturan otomatis
       *[other] panjaluk ditinjau maneh
    }, { $state ->
        [waiting] isih ngenteni
        [granted] dikabulake
       *[kept] tetep
    }
appeal-came =
    ✋ <b>{ $name }</b> njaluk ditinjau maneh:

    { $words }
appeal-was-granted =
    ✓ <b>Banding sampeyan dikabulake.</b>

    { $words }
appeal-was-kept =
    <b>Banding sampeyan wis ditinjau maneh, lan putusane tetep.</b>

    { $words }
