card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-topic = Topik: { $topic }
card-domain = Widang: { $domain }
card-revising = ✏️ Anjeun keur ngarobah jawaban nu geus dikirim.
mark = { $label } <b>{ $value }</b>
chips-first = Aya alesanana? Meunang dicéntang heula di handap, tuluy milih.
note-too = Rék méré catetan? Tulis waé di dieu.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
chip-graded = { $label }: { $grade }
several-how = Meunang leuwih ti hiji. Mun geus, pencét Réngsé.
several-graded = Parna teu? Pencét deui pikeun ngaganti: hampang, sedeng, beurat, tuluy leupas.
several-least =
    { $least ->
        [1] Pilih hiji heula, nya.
       *[other] Pilih sahenteuna { $least } heula, nya.
    }
several-most = Panglobana { $most }. Leupaskeun hiji heula mun rék ngaganti.
rank-how = Pencét hiji-hiji, mimitian ti nu pangalusna.
rank-so-far = Urutan anjeun: <b>{ $line }</b>
rank-then = { $better } &gt; { $worse }
rank-tied = { $one } = { $other }
rank-open = …
rank-same = Sarua jeung saméméhna
rank-undo = Bolaykeun
rank-placed = Nu éta geus diurutkeun.
rank-unfinished = Can kabéh diurutkeun. Pencét sésana heula, nya.
picture-missing = ⚠️ Gambarna teu bisa ditémbongkeun: { $picture }. Mun anjeun ogé teu bisa ningali, liwatan waé: “Tugasna ruksak”.
your-note = <b>Catetan anjeun</b>
your-text = <b>Tulisan anjeun</b>
you-wrote = <b>Tulisan anjeun</b> ({ $share }% robah)
what-changed = <b>Nu robah</b> ({ $share }%)
send-or-write = Geus merenah? Pencét Kirim. Can? Kirim tulisan anyar, atawa robah pesen nu tadi.
write-again = Tulis deui
gloss-word = Jelaskeun kecap
gloss-line = 📖 <b>{ $word }</b>: { $meaning }
gloss-how = Kecap mana nu rék dijelaskeun? Tulis kieu: <i>mager: males gerak</i>
gloss-not-used = Kecap “{ $word }” teu aya dina tulisan anjeun. Jelaskeun kecap nu dipaké ku anjeun, nya.
gloss-enough = Geus { $limit } kecap, cukup heula. Pupus hiji mun rék ganti.
gloss-drop = Pupus { $word }
gloss-stop = Teu jadi

saved = ✓ Kasimpen. Tugas ka-{ $done } bérés! Salah pencét? /ubah
saved-toast = Kasimpen ✓
skipped = Oké, diliwat.
skip-why = <b>Naha diliwat?</b> Tugas ieu moal datang deui ka anjeun. Ngaliwat mah tara aya rugina.
skip-not-my-field = Lain widang kuring
skip-not-my-language = Kurang ngarti basana
skip-uncomfortable = Teu ngeunah haté
skip-broken-task = Tugasna ruksak
skip-other = Alesan séjén
skip-stay = Teu jadi

idle-resting = Keur teu aya tugas nu dicekel ku anjeun. Teruskeun?
idle-nothing-open = Can aya pakét nu dibuka. Nyantéy heula, engké pariksa deui nya.
idle-all-done = Kabéh tugas keur anjeun geus béak. Hatur nuhun pisan! Engké pariksa deui, bisi aya pakét anyar.
idle-other-languages = Aya tugas, tapi basana lain basa nu dipilih ku anjeun. Engké pariksa deui nya, bisi aya nu cocog.

guide-of = <b>Panduan { $name }</b>
no-guide = Pakét { $name } teu boga panduan husus. Turutan waé rasa basa anjeun.
revised = ✓ Parobahan anjeun dina “{ $kind }” kasimpen (révisi ka-{ $revision }).

check-copied = ⚠️ Sigana ieu masih sarua jeung téks asalna. Dihaja?
check-hardly-changed = ⚠️ Ampir kabéh kecapna masih sarua. Dihaja?
check-other-language = ⚠️ Sakolébat ieu siga { $guess }. Mun memang kitu, kirim waé. Bot gé bisa salah nebak.

forwarded = Éta pesen terusan, jadi teu disimpen. Tulis ku kecap anjeun sorangan, nya.
text-instead = Di dieu kuring ngan bisa maca tulisan, jadi nu bieu teu disimpen. Ketik jawabanana, atawa paké tombol.
caption-instead = Tulisan di handapeun gambar atawa berkas teu kabaca. Kirim jawabanana jadi pesen biasa, nya.
reply-elsewhere = Pesen nu dibales ku anjeun téh lain tugas nu keur kabuka. Kirim langsung waé tanpa ngabales, engké asup ka tugas ayeuna.
reply-used = Pesen éta geus dibales. Mun aya kénéh nu kurang, pencét tombolna sakali deui.
apology = Hapunten, aya nu éror di dieu jeung pesen anjeun nu panungtung can kaprosés. Lain salah anjeun. Cobaan deui, atawa mimitian ti /tugas.
