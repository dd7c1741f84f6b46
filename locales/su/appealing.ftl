# Banding: kaberatan nu ditingali deui ku jalma séjén.

menu-banding = Banding
appeal-how =
    <b>Aya nu salah ceuk anjeun?</b>

    Peunteun, panolakan, reureuh, atawa naon waé ngeunaan anjeun di dieu: anjeun boga hak ménta ditingali deui ku jalma, lain ku nu mutuskeun mimiti. Pencét tombolna, atawa tulis: /banding tuluy alesanana.
appeal-measure =
    <b>Anjeun keur dieureunkeun atawa dikaluarkeun.</b>

    Ceuk anjeun salah? Pencét tombolna jeung caritakeun. Nu mutuskeun jalma séjén.
appeal-begin = Ajukeun banding
appeal-write = <b>Caritakeun naha ceuk anjeun salah.</b> Bales pesen ieu. Sebutkeun pakét atawa tugasna mun aya.
appeal-sent = ✓ Bandingna geus ditepikeun. Nu mutuskeun jalma, lain mesin, jeung lain nu mutuskeun mimiti. Jawabanana dikirim ka dieu.
appeal-waits = Banding saméméhna masih nungguan jawaban. Tungguan heula, nya.
appeal-gone = Banding éta geus teu aya; meureun jalmana ménta dipupus.
appeal-decided = Banding éta geus diputuskeun ku jalma séjén.
appeal-not-yours = Ieu lain giliran anjeun: ngeunaan anjeun sorangan, atawa anjeun nu mutuskeun mimiti. Pénta admin séjén.
appeal-queue = Antrian banding
appeal-waiting = Antrian banding ({ $count })
appeal-queue-head = <b>Banding nu nungguan</b>, ti nu pangheubeulna
appeal-queue-none = Teu aya banding nu nungguan.
appeal-of = Banding { $name }
appeal-open = Tingali bandingna
appeal-head =
    ✋ <b>{ $name }</b> #{ $number } ngajukeun banding ({ DATETIME($at, dateStyle: "medium") }){ $about ->
        [suspend] {" "}ngeunaan reureuhna.
        [remove] {" "}ngeunaan dikaluarkeunana.
        [rule] {" "}ngeunaan aturan otomatis.
       *[other] .
    }
appeal-reason = <b>Alesan basa diputuskeun</b>: { $reason }
appeal-reason-words = ditulis ku nu mutuskeun
appeal-words = <b>Caritana</b>
appeal-wordless = Teu nulis alesan.
appeal-granted = Kabulkeun
appeal-kept = Tetep
appeal-verdict =
    { $verdict ->
        [granted] <b>Rék dikabulkeun.</b>
       *[kept] <b>Rék tetep.</b>
    } Tulis alesanana keur { $name }: bales pesen ieu.
appeal-answered = ✓ Putusanana geus dicatet jeung dikirim ka jalmana.
appeal-mine =
    { DATETIME($at, dateStyle: "medium") }: { $about ->
        [suspend] ngeunaan reureuh
        [remove] ngeunaan dikaluarkeun
        [rule] ngeunaan aturan otomatis
       *[other] paménta ditingali deui
    }, { $state ->
        [waiting] masih nungguan
        [granted] dikabulkeun
       *[kept] tetep
    }
appeal-came =
    ✋ <b>{ $name }</b> ménta ditingali deui:

    { $words }
appeal-was-granted =
    ✓ <b>Banding anjeun dikabulkeun.</b>

    { $words }
appeal-was-kept =
    <b>Banding anjeun geus ditingali deui, jeung putusanana tetep.</b>

    { $words }
