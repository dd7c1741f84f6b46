# Aturan pakét: tanda jeung sarat, tuluy tindakan; nu dibaca palatih, jeung nu diatur admin.

rule-why =
    { $signal ->
        [gold] { $hits } ti { $number } soal nu jawabanana geus kanyahoan tétéla salah
        [rejected] { $hits } ti { $number } jawaban anjeun nu ditinjau can bisa dipaké
        [skips] { $number } tugas terus-terusan diliwat
        [fast] loba tugas réngsé leuwih gancang ti batan waktu macana
        [pasted] tulisan anjeun sering mucunghul gancang teuing, moal kaburu mun diketik
        [guessed] jawaban anjeun leuwih remen béda ti nu lian jeung ti koncina, siga nu ditaksir
        [side] pilihan anjeun ampir salawasna di sisi nu sarua, padahal urutanana diacak
        [repeats] waktu soal nu sarua muncul deui, jawaban anjeun mindeng béda
        [copies] jawaban anjeun di loba tugas mirip pisan jeung jawaban batur
        [sync] jawaban anjeun di loba tugas mirip pisan jeung jawaban batur
        [mistakes] jawaban anjeun di loba tugas mirip pisan jeung jawaban batur
       *[other] aya pola dina jawaban anjeun nu langka mun unggal tugas dibaca hiji-hiji
    }
rule-hint-told =
    💡 Saran saeutik keur pakét <b>{ $batch }</b>: { $why }.

    Teu aya nu robah. Baca lalaunan waé, jeung tingali deui /panduan. Mun tugasna kurang cocog, atur basa jeung widang di /profil; mun aya nu matak bingung, pencét <i>Tanya</i> di handapeun tugasna.

    Ceuk anjeun ieu salah? Pencét tombolna, atawa bales pesen ieu.
rule-keys-told =
    🔎 Pikeun samentara, jawaban anjeun dina pakét <b>{ $batch }</b> dipariksa leuwih mindeng saeutik: { $why }.

    Anjeun tetep bisa digawé saperti biasa, jeung upahna tetep sarua.

    Ceuk anjeun ieu salah? Pencét tombolna, atawa bales pesen ieu.
rule-pause-told =
    ⏸ Reureuh heula, nya: anjeun direureuhkeun nepi ka <b>{ DATETIME($until, dateStyle: "long", timeStyle: "short") } WIB</b>.

    Alesanana, dina pakét <b>{ $batch }</b>: { $why }. Ieu aturan otomatis jeung panglilana sapoé. Hasil gawé jeung upah anjeun aman, tugas nu keur dicekel dipulangkeun, jeung sanggeus éta anjeun bisa terus sorangan. Bari nungguan, tingali deui /panduan.

    Ceuk anjeun ieu salah? Pencét tombolna, atawa bales pesen ieu ku katerangan. Nu mutuskeun jalma, lain mesin.
rule-ask-told =
    👀 Jawaban anjeun dina pakét <b>{ $batch }</b> rék ditingali ku jalma heula: { $why }.

    Can aya nu diputuskeun, jeung anjeun bisa terus digawé saperti biasa. Bisa jadi ieu ngan kabeneran.

    Rék ngajelaskeun? Pencét tombolna, atawa bales pesen ieu.
rule-signal-name =
    { $signal ->
        [gold] soal konci
        [rejected] ditolak ku pamariksa
        [skips] diliwat terus-terusan
        [signs] tanda naon waé
        [side] salawasna sisi nu sarua
        [pattern] pilihan boga pola
        [flat] peunteun sarua kabéh
        [same] jawaban sarua waé
        [fast] gancang teuing
        [pasted] tulisan ditémpélkeun
        [guessed] siga naksir
        [repeats] jawaban robah waktu diulang
        [leak] konci bocor
        [copies] tulisan mirip batur
        [sync] ngajawab babarengan
        [mistakes] salahna sarua pisan
        [favour] pamariksa jeung nu nulis silih dukung
       *[other] { $signal }
    }
rule-action-name =
    { $action ->
        [hint] béré saran
        [keys] pariksa leuwih mindeng
        [pause] reureuhkeun sapoé
       *[ask] ménta dipariksa admin
    }
rule-condition =
    { $sort ->
        [below] ampir pasti kurang ti { $mark }% nu bener, pangsaeutikna { $least } jawaban
        [above] ampir pasti leuwih ti { $mark }% nu ditolak, pangsaeutikna { $least } tinjauan
        [row] { $least } kali
       *[days] { $least ->
            [1] katingali sakali
           *[other] katingali { $least } poé
        }
    }{ $within ->
        [0] {""}
       *[other] {" "}dina { $within } poé
    }
rule-line = { $signal }: { $condition } → <b>{ $action }</b>
rule-said = aturan otomatis “{ $rule }” ({ $cases })
rule-unreadable = Kuring teu ngarti “{ $found }”. Tulis tanda, sarat, tuluy tindakan, misalna <code>gold&lt;60*10:pause</code> (nu bener di handapeun 60%, pangsaeutikna 10 soal konci: reureuhkeun sapoé) atawa <code>skips*5:hint</code>.
rule-signal = “{ $found }” lain tanda nu dipikawanoh. Pilih: { $signals }.
rule-action = “{ $found }” lain tindakan nu dipikawanoh. Pilih: { $actions }.
rule-mark =
    { $signal ->
        [gold] Keur gold tulis wates handapna dina persén, 1–99, misalna <code>gold&lt;60*10:pause</code>.
        [rejected] Keur rejected tulis wates luhurna dina persén, 1–99, misalna <code>rejected&gt;40*5:ask</code>.
       *[other] { $signal } teu maké persén. Tulis sabaraha kali, misalna <code>{ $signal }*3/7d:ask</code>.
    }
rule-large = Badag teuing: panglobana { $cases } kali jeung { $days } poé.
rule-too-soon =
    { $action ->
        [pause] Gancang teuing pikeun ngareureuhkeun jalma: { $signal } pangsaeutikna { $least }. Tulis <code>{ $rule }</code>, atawa pilih saran (hint) atawa ménta dipariksa admin (ask).
       *[other] Saeutik teuing pikeun meunteun: { $signal } pangsaeutikna { $least }. Tulis <code>{ $rule }</code>.
    }
rule-twice = { $wish }: unggal aturan cukup sakali, panglobana { $limit } aturan.
rule-needs-gold = Tindakan ieu butuh soal konci, jeung pakét ieu teu nguji jalma. Tulis <code>gold=5</code> waktu pakétna masih draf, atawa pilih tindakan séjén.
rule-course = Kursus teu boga aturan.
rule-was-wrong = ✓ Hapunten: soal nu jadi dadasar reureuh anjeun tétéla aya nu salah. Reureuhna geus dicabut, jeung anjeun bisa terus ayeuna.
rule-was-fine = 👍 Nu kamari ditandaan geus ditingali ku jalma, jeung teu aya masalah. Teruskeun waé saperti biasa.
rule-did =
    🤖 { DATETIME($at, dateStyle: "medium") }, { $batch }: { $action } lantaran { $signal } ({ $hits }/{ $number }){ $state ->
        [overturned] , dibatalkeun ku admin
        [kept] , dibenerkeun ku admin
        [asked] , nungguan ditingali
       *[done] {""}
    }
rules-head = 📏 <b>{ $name }</b>: aturan
rules-how = Tanda jeung sarat, tuluy tindakan: sakali sapoé per jalma, jeung jalmana dibéjaan alesanana katut cara mun teu satuju. Pencét hiji pikeun ningali atawa nyoba heula dina hasil nu geus aya. Angka séjén: <code>/paket ngaran aturan=gold&lt;55*12:pause</code>
rules-none = Can aya aturan nu hurung.
rules-try = Coba: { $rule }
rules-back = Aturan séjén
rules-alone = Tulis aturanana waé, tanpa setélan séjén: <code>/paket ngaran aturan=…</code>
rules-tried = { $rule }: { $times } kali, { $people } ti { $of } jalma
rule-short = { $signal } → { $action }
rule-record = Geus { $times } kali, { $people } jalma{ $overturned ->
        [0] {""}
       *[other] ; dibatalkeun ku admin { $overturned } kali
    }
rule-head =
    📏 <b>{ $name }</b>
    { $rule }
    <code>{ $spelt }</code>
rule-replaces = Ngaganti: { $rule }
rule-on = Hurungkeun
rule-off = Pareuman
rule-was-on = ✓ Hurung mimiti ayeuna; nu geus kaliwat teu diitung.
rule-was-off = ✓ Dipareuman. Nu geus kajadian tetep kacatet, jeung bandingna tetep diwaler.
rule-tune-action = Jadi: { $action }
rule-tune-mark = Wates { $mark }%
rule-tune-least = Pangsaeutikna { $least }
rule-tune-within =
    { $within ->
        [0] Iraha waé
       *[other] Dina { $within } poé
    }
trial-no-past = Can aya hasil pikeun dicoba, jadi can kanyahoan saha nu bakal keuna.
trial-nobody = 🧪 Dicoba dina hasil nu geus aya ({ $of } jalma): teu aya nu keuna.
trial-people = 🧪 Dicoba dina hasil nu geus aya: keuna <b>{ $people } ti { $of } jalma</b>, { $times } kali, antara { DATETIME($first, dateStyle: "medium") } jeung { DATETIME($last, dateStyle: "medium") }. Teu aya nu dirobah atawa dibéjaan.
trial-good =
    { $told ->
        [0] Can aya tinjauan atawa banding sanggeusna, jadi can kanyahoan saha nu sabenerna alus.
       *[other] Tina tinjauan jeung banding sanggeusna: { $good } ti { $told } jalma tétéla alus.
    }
trial-line = { DATETIME($at, dateStyle: "medium") }: <b>{ $name }</b>, { $signal } ({ $hits }/{ $number })
trial-more = … jeung { $more } deui. Kabéhna: <code>latihin rules --try</code> di server.
