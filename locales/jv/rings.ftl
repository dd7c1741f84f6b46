# Wong-wong sing mbokmenawa nyambut gawe dadi siji: tandha kanggo diputus manungsa.

ring-unknown = Klompok iki wis ora ana, utawa wis digabung karo liyane.
ring-judged = Klompok iki wis diputus, utawa wonge wis ana ing klompok liya.
rings-open = Mbokmenawa kerja bareng
rings-head = <b>Mbokmenawa kerja bareng</b>
rings-what = Garapane wong-wong iki padha, ngluwihi sing bisa kedadeyan mung kebeneran. Iki tandha, dudu bukti: delengen dhisik contone, lagi diputus.
rings-none = Ora ana sing katon kerja bareng. 👍
rings-line =
    { $state ->
        [confirmed] ✅ <b>Klompok #{ $number }</b>, pancen kerja bareng:
        [dismissed] ➖ <b>Klompok #{ $number }</b>, mung kebeneran:
       *[open] ❓ <b>Klompok #{ $number }</b>, durung diputus:
    } { $people } wong, { DATETIME($at, dateStyle: "medium") }
rings-button = Klompok #{ $number }
rings-back = Kabeh klompok
ring-of = Klompoke { $name }
ring-head = <b>Klompok #{ $number }</b> ({ $people } wong)
ring-who = { $names }
ring-tie = <b>{ $one } – { $other }</b>. Yen padha nggarap dhewe-dhewe, sing kaya ngene mung kedadeyan kira-kira 1 saka { NUMBER($odds) }.
ring-copies = • Tulisane meh padha, kamangka ora ana ing soal: { $hits } saka { $number }
ring-sync = • Njawab ing detik sing padha: { $hits } saka { $number } soal (lumrahe kira-kira { $share }%)
ring-mistakes = • Lupute padha plek: { $hits } saka { $number } jawaban sing luput utawa durung mesthi (lumrahe kira-kira { $share }%)
ring-favour = • Peninjau lan sing nulis: ditampa { $hits } saka { $number } (ing liya kira-kira { $share }%)
ring-after = Meh mesthi { $name } sing keri; sijine bisa wae ora ngerti apa-apa.
ring-more = … lan { $more } pasangan liyane; kabeh ana ing gambar.
ring-both = Tugas sing wis digarap wong luwih saka siji: { $both }
ring-follows-open = Sadurunge diputus, wong-wong iki ora diwenehi tugas sing padha lan ora mbiji siji lan sijine. Upah, akses, lan garapane tetep kaya biasane, lan ora dikandhani.
ring-follows-confirmed = ✅ { $by }, { DATETIME($at, dateStyle: "medium") }: pancen kerja bareng. Sateruse ora diwenehi tugas sing padha lan ora mbiji siji lan sijine. Upah lan garapane tetep. Arep njeda wong? Bukaken wonge: dheweke dikandhani alesane lan bisa banding.
ring-follows-dismissed = ➖ { $by }, { DATETIME($at, dateStyle: "medium") }: mung kebeneran. Wong-wong iki oleh tugas sing padha maneh. Bukti sing padha ora bakal metu maneh, mung sing anyar.
ring-examples = Deleng conto ({ $number })
ring-confirm = Pancen kerja bareng
ring-dismiss = Mung kebeneran
ring-reopen = Batalna putusan
ring-noted = Wis dicathet ing tilas. Yen kleru, penceten Batalna putusan.
ring-reopened = Putusane dibatalake. Kabeh kaya sadurunge.
ring-back = Bali menyang klompok
ring-example = <b>Conto { $place } saka { $of }</b>
ring-pair = { $one } – { $other }
ring-example-gone = Isine wis ora disimpen.
ring-side = <b>{ $name }</b>, paket { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
ring-side-chose =
    <b>{ $name }</b>, paket { $batch }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") } ({ $took })
    { $words }
ring-wrote = Tulisane { $name }
ring-accepted = Dibiji dening <b>{ $name }</b>: ditampa.
ring-picture-here = Klompok #{ $number }. Iki tandha, dudu bukti.
ring-picture-people = { $people } wong
ring-picture-more = { $more } wong maneh ora cukup ing gambar iki.
ring-picture-how = Saben werna siji tandha. Sangsaya kandel garise, sangsaya cilik kamungkinane yen mung kebeneran.
ring-by-copies = tulisane meh padha
ring-by-sync = njawab ing detik sing padha
ring-by-mistakes = lupute padha plek
ring-by-favour = peninjau lan sing nulis
