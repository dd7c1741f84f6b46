# Aturan paket: tandha lan sarat, banjur tumindak; sing diwaca pelatih, lan sing diatur admin.

rule-why =
    { $signal ->
        [gold] { $hits } saka { $number } soal sing wangsulane wis dingerteni jebul kleru
        [rejected] { $hits } saka { $number } wangsulan sampeyan sing ditinjau durung bisa dienggo
        [skips] { $number } tugas terus-terusan sampeyan liwati
        [fast] akeh tugas rampung luwih cepet tinimbang wektu macane
        [pasted] tulisan sampeyan kerep metu kecepeten, ora sempat yen diketik
        [guessed] wangsulan sampeyan luwih kerep beda karo liyane lan karo kuncine, kaya mung dikira-kira
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
        [pasted] tulisan ditempel
        [guessed] kaya ngira-ira
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
       *[ask] njaluk dipriksa admin
    }
rule-condition =
    { $sort ->
        [below] meh mesthi kurang saka { $mark }% sing bener, paling sithik { $least } wangsulan
        [above] meh mesthi luwih saka { $mark }% sing ditolak, paling sithik { $least } tinjauan
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
        [pause] Kecepeten kanggo nglereni wong: { $signal } paling sithik { $least }. Tulisen <code>{ $rule }</code>, utawa pilihen saran (hint) utawa njaluk dipriksa admin (ask).
       *[other] Kesithiken kanggo mbiji: { $signal } paling sithik { $least }. Tulisen <code>{ $rule }</code>.
    }
rule-twice = { $wish }: saben aturan cukup sepisan, paling akeh { $limit } aturan.
rule-needs-gold = Tumindak iki butuh soal kunci, lan paket iki ora nguji wong. Tulisen <code>gold=5</code> nalika pakete isih draf, utawa pilihen tumindak liya.
rule-course = Kursus ora duwe aturan.
rule-was-wrong = ✓ Nyuwun pangapunten: soal sing dadi dhasare leren sampeyan jebul ana sing kleru. Lerene wis dicabut, lan sampeyan bisa terus saiki.
rule-was-fine = 👍 Sing wingi ditandhani wis dideleng wong, lan ora ana masalah. Terusna wae kaya biasane.
rule-did =
    🤖 { DATETIME($at, dateStyle: "medium") }, { $batch }: { $action } amarga { $signal } ({ $hits }/{ $number }){ $state ->
        [overturned] , dibatalake admin
        [kept] , dibenerake admin
        [asked] , ngenteni dideleng
       *[done] {""}
    }
rules-head = 📏 <b>{ $name }</b>: aturan
rules-how = Tandha lan sarat, banjur tumindak: sepisan sedina saben wong, lan wonge dikabari alesane sarta carane kabotan. Pencet siji kanggo ndeleng utawa njajal dhisik ing asil sing wis ana. Angka liya: <code>/paket jeneng aturan=gold&lt;55*12:pause</code>
rules-none = Durung ana aturan sing murub.
rules-try = Jajal: { $rule }
rules-back = Aturan liya
rules-alone = Tulisen aturane dhewe wae, tanpa setelan liya: <code>/paket jeneng aturan=…</code>
rules-tried = { $rule }: kaping { $times }, { $people } saka { $of } wong
rule-short = { $signal } → { $action }
rule-record = Wis kaping { $times }, { $people } wong{ $overturned ->
        [0] {""}
       *[other] ; dibatalake admin kaping { $overturned }
    }
rule-head =
    📏 <b>{ $name }</b>
    { $rule }
    <code>{ $spelt }</code>
rule-replaces = Ngganteni: { $rule }
rule-on = Uripna
rule-off = Patenana
rule-was-on = ✓ Urip wiwit saiki; sing wis kliwat ora dietung.
rule-was-off = ✓ Dipateni. Sing wis kedadeyan tetep kacathet, lan bandinge tetep diwangsuli.
rule-tune-action = Dadi: { $action }
rule-tune-mark = Wates { $mark }%
rule-tune-least = Paling sithik { $least }
rule-tune-within =
    { $within ->
        [0] Kapan wae
       *[other] Sajrone { $within } dina
    }
trial-no-past = Durung ana asil kanggo dijajal, dadi durung ngerti sapa sing bakal kena.
trial-nobody = 🧪 Dijajal ing asil sing wis ana ({ $of } wong): ora ana sing kena.
trial-people = 🧪 Dijajal ing asil sing wis ana: kena <b>{ $people } saka { $of } wong</b>, kaping { $times }, antarane { DATETIME($first, dateStyle: "medium") } lan { DATETIME($last, dateStyle: "medium") }. Ora ana sing diowahi utawa dikabari.
trial-good =
    { $told ->
        [0] Durung ana tinjauan utawa banding sawise kuwi, dadi durung ngerti sapa sing satemene apik.
       *[other] Saka tinjauan lan banding sawise kuwi: { $good } saka { $told } wong jebul apik.
    }
trial-line = { DATETIME($at, dateStyle: "medium") }: <b>{ $name }</b>, { $signal } ({ $hits }/{ $number })
trial-more = … lan { $more } maneh. Kabeh: <code>latihin rules --try</code> ing server.
