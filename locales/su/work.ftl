card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-topic = Topik: { $topic }
card-domain = Widang: { $domain }
card-revising = ✏️ Anjeun keur ngarobah jawaban nu geus dikirim.
mark = { $label } <b>{ $value }</b>
scale-so-far = Peunteun anjeun: { $marks }
scale-place = { $ask } ({ $place }/{ $places })
chips-first = Alesanana meunang dicéntang heula, tuluy pilih.
note-too = Aya catetan? Tulis waé di dieu.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
chip-graded = { $grade }: { $label }
several-how = Meunang leuwih ti hiji, tuluy pencét { done }.
several-graded = Pencét 1× { grade-light }, 2× { grade-medium }, 3× { grade-severe }, 4× batal.
several-least =
    { $least ->
        [1] Pilih hiji heula, nya.
       *[other] Pilih sahenteuna { $least } heula, nya.
    }
several-most = Panglobana { $most }. Leupaskeun hiji heula mun rék ngaganti.
rank-how = Pencét hiji-hiji. Nu nyésa asup sorangan.
rank-so-far = Urutan anjeun: <b>{ $line }</b>
rank-then = { $better } &gt; { $worse }
rank-tied = { $one } = { $other }
rank-open = …
rank-same = Sarua alusna
rank-undo = Bolaykeun
rank-placed = Nu éta geus diurutkeun.
rank-unfinished = Can kabéh diurutkeun. Pencét sésana heula, nya.
picture-missing = ⚠️ Gambarna teu bisa ditémbongkeun: { $picture }. Mun anjeun ogé teu bisa ningali, liwatan waé: “{ skip-broken-task }”.
your-note = <b>Catetan anjeun</b>
your-text = <b>Tulisan anjeun</b>
you-wrote = <b>Tulisan anjeun</b> ({ $share }% robah)
what-changed = <b>Nu robah</b> ({ $share }%)
send-or-write = Geus pas? Pencét { send }. Can? Tulis deui, atawa robah pesenna.
write-again = Tulis deui
gloss-word = Jelaskeun kecap
gloss-line = 📖 <b>{ $word }</b>: { $meaning }
gloss-how = Kecap mana nu rék dijelaskeun? Tulis kieu: <i>mager: males gerak</i>
gloss-not-used = Kecap “{ $word }” teu aya dina tulisan anjeun. Jelaskeun kecap nu dipaké ku anjeun, nya.
gloss-enough = Geus { $limit } kecap, cukup heula. Pupus hiji mun rék ganti.
gloss-drop = Pupus: { $word }
gloss-stop = Teu jadi

saved = ✓ Kasimpen. Tugas ka-{ $done } bérés!
saved-change = ✓ Parobahan anjeun kasimpen.
saved-toast = Kasimpen ✓
skipped = Oké, diliwat.
skip-why = <b>Naha diliwat?</b> Teu aya rugina, jeung tugas ieu moal datang deui.
skip-not-my-field = Lain widang kuring
skip-not-my-language = Kurang ngarti basana
skip-uncomfortable = Teu ngeunah haté
skip-broken-task = Tugasna ruksak
skip-other = Alesan séjén
skip-stay = Teu jadi
change-stop = Batal

idle-resting = Keur teu aya tugas nu dicekel ku anjeun. Teruskeun?
idle-nothing-open = Can aya pakét nu dibuka. Nyantéy heula, engké pariksa deui nya.
idle-all-done = Kabéh tugas keur anjeun geus béak. Hatur nuhun pisan! Engké pariksa deui, sugan aya pakét anyar.
idle-other-languages = Aya tugas, tapi basana { $name }, jeung éta can aya dina profil anjeun. Bisa? Tambahan di /profil.

guide-of = <b>Panduan { $name }</b>
no-guide = Pakét { $name } teu boga panduan husus. Turutan waé rasa basa anjeun.
revised = ✓ Parobahan anjeun dina “{ $kind }” kasimpen (révisi ka-{ $revision }).


forwarded = Éta pesen terusan, jadi teu disimpen. Tulis ku kecap anjeun sorangan, nya.
text-instead = Di dieu kuring ngan bisa maca tulisan, jadi nu bieu teu disimpen. Ketik jawabanana, atawa paké tombol.
caption-instead = Tulisan di handapeun gambar atawa berkas teu kabaca. Kirim jawabanana jadi pesen biasa, nya.
reply-elsewhere = Pesen nu dibales ku anjeun téh lain tugas nu keur kabuka. Kirim langsung waé tanpa ngabales, engké asup ka tugas ayeuna.
reply-used = Pesen éta geus dibales. Mun aya kénéh nu kurang, pencét tombolna sakali deui.
apology = Aduh, punten, aya nu éror di dieu jeung pesen anjeun nu panungtung can kagarap. Lain salah anjeun. Cobaan deui, atawa mimitian ti /tugas.
