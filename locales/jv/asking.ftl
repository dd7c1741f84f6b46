# Takon bab tugas: menyang pengarepe, dijawab, banjur bisa mlebu panduan.

inquiry-ask = Takon
inquiry-write = <b>Apa sing marahi bingung?</b> Tulisen wae pitakone ing kene. Mengko daksampekake menyang sing nyekel paket iki.
inquiry-write-here = Tulisen pitakone ing ngisor.
inquiry-write-below = Tulisen kanthi males pesen ing ngisor iki.
inquiry-sent = ✓ Pitakone wis daksampekake. Jawabane dakkirim mrene. Sinambi ngenteni, sampeyan bisa nerusake, utawa lewati dhisik tugase.
inquiry-enough = Isih ana { $most } pitakon sampeyan sing durung dijawab. Enteni dhisik, ya.
inquiry-gone = Pitakon iku wis ora ana; mbokmenawa wonge njaluk datane dibusak.
inquiry-came =
    ❓ <b>{ $who }</b> takon bab tugas ing <b>{ $name }</b>:

    { $words }
inquiry-open = Deleng lan jawab
inquiry-queue = Pitakon
inquiry-queue-head = <b>Pitakon sing ngenteni jawaban sampeyan</b>, saka sing paling suwe
inquiry-queue-none = Ora ana pitakon sing ngenteni jawaban sampeyan.
inquiry-line = { $who }: { $words }
inquiry-head = ❓ <b>{ $who }</b> takon bab tugas ing <b>{ $name }</b> ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }).
inquiry-words = <b>Pitakone</b>
inquiry-answer = <b>Jawabane</b>
inquiry-reply = Jawab
inquiry-later = Mengko wae
inquiry-answer-write = <b>Jawaben { $who }:</b> walesen pesen iki.
inquiry-answered =
    💬 Pitakon sampeyan bab <b>{ $name }</b> wis dijawab.

    ❓ { $words }
    → { $answer }
inquiry-answered-already = Pitakon iku wis dijawab wong liya.
inquiry-rule = Lebokna ing panduan
inquiry-ruled = ✓ Wis mlebu panduan <b>{ $name }</b>, saiki versi kaping { $versions }. Pelatih dikabari sadurunge tugas sabanjure.
inquiry-guided-already = Sing iki wis mlebu panduan, utawa durung ana jawabane.
