# Aturan paket: tandha lan sarat, banjur tumindak; sing diwaca pelatih, lan sing diatur admin.

rule-why =
    { $signal ->
        [gold] { $hits } saka { $number } soal sing wangsulane wis dingerteni jebul kleru
        [rejected] { $hits } saka { $number } wangsulan sampeyan sing ditinjau durung bisa dienggo
        [skips] { $number } tugas terus-terusan sampeyan liwati
        [fast] akeh tugas rampung luwih cepet tinimbang wektu macane
        [side] pilihan sampeyan meh mesthi ing sisih sing padha, kamangka urutane diacak
        [repeats] nalika soal sing padha metu maneh, wangsulan sampeyan kerep beda
        [copies] wangsulan sampeyan ing akeh tugas mirip banget karo wangsulane wong liya
        [sync] wangsulan sampeyan ing akeh tugas mirip banget karo wangsulane wong liya
        [mistakes] wangsulan sampeyan ing akeh tugas mirip banget karo wangsulane wong liya
       *[other] ana pola ing wangsulan sampeyan sing arang ana yen saben tugas diwaca siji-siji
    }
rule-hint-told =
    💡 Saran sethithik kanggo paket <b>{ $batch }</b>: { $why }.

    Ora ana sing owah, kok. Diwaca alon-alon wae, lan deloken maneh /panduan. Yen tugase kurang cocok, atur basa lan bidhang ing /profil; yen ana sing mbingungake, pencet <i>Takon</i> ing ngisor tugase.

    Miturut sampeyan kliru? Penceten tombole, utawa balesen pesen iki.
rule-keys-told =
    🔎 Kanggo sawetara wektu, wangsulan sampeyan ing paket <b>{ $batch }</b> dipriksa luwih kerep sethithik: { $why }.

    Sampeyan tetep bisa nggarap kaya biasane, lan upahe tetep padha.

    Miturut sampeyan kliru? Penceten tombole, utawa balesen pesen iki.
rule-pause-told =
    ⏸ Leren dhisik, ya: sampeyan dilereni nganti <b>{ DATETIME($until, dateStyle: "long", timeStyle: "short") } WIB</b>.

    Alesane, ing paket <b>{ $batch }</b>: { $why }. Iki aturan otomatis lan paling suwe sedina. Garapan lan upah sampeyan aman, tugas sing lagi dicekel dibalekake, lan sawise kuwi sampeyan bisa terus dhewe. Karo ngenteni, deloken maneh /panduan.

    Miturut sampeyan kliru? Penceten tombole, utawa balesen pesen iki nganggo katrangan. Sing mutusake wong, dudu mesin.
rule-ask-told =
    👀 Wangsulan sampeyan ing paket <b>{ $batch }</b> arep dideleng wong dhisik: { $why }.

    Durung ana sing diputusake, lan sampeyan bisa terus nggarap kaya biasane. Bisa uga iki mung kebeneran.

    Arep njlentrehake? Penceten tombole, utawa balesen pesen iki.
rule-signal-name =
    { $signal ->
        [gold] soal kunci
        [rejected] ditolak peninjau
        [skips] diliwati terus-terusan
        [signs] tandha apa wae
        [side] mesthi sisih sing padha
        [pattern] pilihan nganggo pola
        [flat] biji padha kabeh
        [same] wangsulan padha terus
        [fast] kecepeten
        [repeats] wangsulan owah nalika dibaleni
        [leak] kunci bocor
        [copies] tulisan mirip wong liya
        [sync] njawab bareng
        [mistakes] lupute padha plek
        [favour] peninjau lan sing nulis padha dukung
       *[other] { $signal }
    }
rule-action-name =
    { $action ->
        [hint] wenehi saran
        [keys] priksa luwih kerep
        [pause] lereni sedina
       *[ask] njaluk wong ndeleng
    }
rule-condition =
    { $sort ->
        [below] sing bener mesthi ing ngisor { $mark }%, paling sithik { $least } wangsulan
        [above] sing ditolak mesthi ing ndhuwur { $mark }%, paling sithik { $least } tinjauan
        [row] kaping { $least }
       *[days] { $least ->
            [1] katon sepisan
           *[other] katon { $least } dina
        }
    }{ $within ->
        [0] {""}
       *[other] {" "}sajrone { $within } dina
    }
rule-line = { $signal }: { $condition } → <b>{ $action }</b>
rule-said = aturan otomatis “{ $rule }” ({ $cases })
rule-unreadable = Aku ora ngerti “{ $found }”. Tulisen tandha, sarat, banjur tumindak, upamane <code>gold&lt;60*10:pause</code> (sing bener ing ngisor 60%, paling sithik 10 soal kunci: lereni sedina) utawa <code>skips*5:hint</code>.
rule-signal = “{ $found }” dudu tandha sing dakngerteni. Pilihen: { $signals }.
rule-action = “{ $found }” dudu tumindak sing dakngerteni. Pilihen: { $actions }.
rule-mark =
    { $signal ->
        [gold] Kanggo gold tulisen wates ngisore nganggo persen, 1–99, upamane <code>gold&lt;60*10:pause</code>.
        [rejected] Kanggo rejected tulisen wates ndhuwure nganggo persen, 1–99, upamane <code>rejected&gt;40*5:ask</code>.
       *[other] { $signal } ora nganggo persen. Tulisen kaping pira, upamane <code>{ $signal }*3/7d:ask</code>.
    }
rule-large = Kegedhen: paling akeh kaping { $cases } lan { $days } dina.
rule-too-soon =
    { $action ->
        [pause] Kecepeten kanggo nglereni wong: { $signal } paling sithik { $least }. Tulisen <code>{ $rule }</code>, utawa pilihen saran (hint) utawa njaluk wong ndeleng (ask).
       *[other] Kesithiken kanggo mbiji: { $signal } paling sithik { $least }. Tulisen <code>{ $rule }</code>.
    }
rule-twice = { $wish }: saben aturan cukup sepisan, paling akeh { $limit } aturan.
