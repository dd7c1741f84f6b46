# Dataku: ringkesan lan sing tau dikirim, kepenak diwaca ing chat.

own-head = <b>Sing disimpen bab sampeyan</b>
own-name = Jeneng: { $name } (akun Telegram { $number })
own-languages = Basa: { $languages }
own-region = Asal: { $region }
own-role = Peran: { $role }
own-since = Melu wiwit { DATETIME($at, dateStyle: "long") }
own-answers = • Jawaban sing dikirim: { $count }
own-drafts = • Tugas sing durung dikirim: { $count }
own-voices = • Rekaman swara: { $count }
own-consents = • Cathetan idin: { $count }
own-skills = • Kaprigelan kabukten: { $count }
own-notices = • Kabar saka bot: { $count }
own-updates = • Salinan pesen: { $count }
own-acts = • Cathetan tumindak: { $count }
own-file = Undhuh kabeh (JSON)
own-sent = Jawabanku
own-overview = Ringkesan
own-none = Durung ana.
own-newest = Paling anyar
own-older = Luwih lawas
own-tapped = Sampeyan mencet pilihan; rinciane ana ing berkas JSON.
own-sent-head = <b>Sing sampeyan kirim</b>, saka sing paling anyar
own-answer =
    { $batch } · { $kind } · { DATETIME($at, dateStyle: "medium") }{ $revision ->
        [1] {""}
       *[other] {" "}(revisi { $revision })
    }
privacy-data-without-voices = 📄 Kabeh sing disimpen bab sampeyan, wujude JSON. Rekaman swarane kegedhen kanggo dikirim ing kene; nyuwuna marang sing ngurus data, kontake ing /privasi.
