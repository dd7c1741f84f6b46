# Data kuring: ringkesan jeung nu kungsi dikirim, ngeunah dibaca di chat.

own-head = <b>Nu disimpen ngeunaan anjeun</b>
own-name = Ngaran: { $name } (akun Telegram { $number })
own-languages = Basa: { $languages }
own-region = Asal: { $region }
own-role = Peran: { $role }
own-since = Milu ti { DATETIME($at, dateStyle: "long") }
own-answers = • Jawaban nu dikirim: { $count }
own-drafts = • Tugas nu can dikirim: { $count }
own-voices = • Rékaman sora: { $count }
own-consents = • Catetan idin: { $count }
own-skills = • Kabisa nu kabuktian: { $count }
own-notices = • Béja ti bot: { $count }
own-updates = • Salinan pesen: { $count }
own-acts = • Catetan tindakan: { $count }
own-file = Unduh kabéh (JSON)
own-sent = Jawaban kuring
own-overview = Ringkesan
own-none = Can aya.
own-newest = Panganyarna
own-older = Nu leuwih heubeul
own-tapped = Anjeun mencét pilihan; rinciannana aya dina berkas JSON.
own-sent-head = <b>Nu dikirim ku anjeun</b>, ti nu panganyarna
own-answer =
    { $batch } · { $kind } · { DATETIME($at, dateStyle: "medium") }{ $revision ->
        [1] {""}
       *[other] {" "}(révisi { $revision })
    }
privacy-data-without-voices = 📄 Sagala nu disimpen ngeunaan anjeun, dina wangun JSON. Rékaman sorana badag teuing pikeun dikirim di dieu; pénta ka nu ngurus data, kontakna di /privasi.
