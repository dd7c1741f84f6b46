# Sangkan ngeunah: robah pikiran, ngaliwat, panduan anyar, bekel, eusi nu beurat, profil.

## Nomer pitulung: ganti di dieu mun rék maké layanan séjén.

-help-number = 119 ext 8
-help-name = SEJIWA

answer-before = <b>Jawaban anjeun saméméhna</b>
answer-was = Jawaban anjeun saméméhna: <b>{ $answer }</b>
change-window-over = Jawaban dina pakét { $name } ngan bisa dirobah dina { $hours } jam, jeung waktuna geus kaliwat. Jawaban anjeun tetep kasimpen, da.

skipped-freely = Oké, diliwat. Teu aya rugina, da.
avoid-languages = Benerkeun basa kuring
avoid-field = Ulah méré tugas { $name } deui
avoid-topic = Ulah méré topik { $name } deui
avoid-heavy = Ulah méré eusi nu beurat deui
avoid-kept = Oké, dicatet. Nu kitu moal dibéré deui. Rék dibalikkeun? Buka /profil.
avoided-heavy = eusi nu beurat

batch-aside = ⚠️ Disisihkeun lantaran dianggap ruksak: { $aside } tugas
batch-troubles = Tugas nu aya masalah
batch-reword = Robah panduan
troubles-head = <b>{ $name }</b>: tugas nu perlu ditingali
troubles-none = <b>{ $name }</b>: aman, teu aya tugas nu aya masalah.
trouble-aside = <b>{ $key }</b>: disisihkeun, { $broken } urang nyebut ruksak, { $skips } ngaliwat
trouble-skipped = <b>{ $key }</b>: diliwat ku { $skips } urang, { $broken } nyebut ruksak
trouble-return = Balikkeun { $key }
trouble-returned = ✓ Tugasna dibagikeun deui.
trouble-gone = Tugas éta geus dibalikkeun.

guide-how = Tulis panduan anyarna dina baris handapeun ngaran pakét, atawa kirim heula téksna, tuluy bales pesen éta ku /panduan ngaran-pakét.
guide-ask = ✏️ Bales pesen ieu ku panduan anyar keur pakét <b>{ $name }</b>.
guide-asked = Tulis panduanana jadi balesan.
guide-same = Panduan pakét { $name } geus persis kitu, jadi teu aya nu diganti.
guide-reworded = ✓ Panduan <b>{ $name }</b> diganti. Ieu vérsi ka-{ $versions }. Saméméh tugas saterusna, palatih ningali heula naon nu robah.
guide-news = 📌 <b>Panduan { $name } robah</b>
guide-news-read = Oké, terus

packet-head = 🎒 Bekel anjeun { $count } tugas. Pigawé iraha waé, teu perlu sinyal: bales unggal pesen ku jawaban, engké kakirim sorangan. Waktuna 24 jam.
packet-none = Can aya tugas nu bisa dibawa. Coba /tugas, atawa pariksa deui engké.
packet-how-many = Rék mawa sabaraha? Tulis angka 1 nepi ka { $most }, misalna /bekal 5.
packet-place = 🎒 { $place }/{ $places }
packet-reply = ↩️ <b>Bales pesen ieu</b>: { $how }
packet-left = { $left } tugas séjén teu bisa dibawa, sabab aya gambarna, eusina beurat, atawa panjang teuing. Garap liwat /tugas, nya.
packet-answered = Nu éta geus dijawab. Rék ngaganti? Robah waé pesen jawabanana, atawa paké /ubah.
packet-by-reply = Éta jawaban keur nu mana? Bales pesen tugasna nya, bisi pahili.
idle-packet = Bekel nu séjén kari dibales. Geus béak? Cokot deui ku /bekal atawa /tugas.
menu-bekal = Bekel offline
command-bekal = mawa nepi ka sapuluh tugas keur dipigawé tanpa sinyal

care-warning = ⚠️ <b>Eusina bisa beurat dibaca.</b> Rék terus? Diliwat ogé teu nanaon, teu aya rugina.
care-help = Mun haté keur teu ngeunah, anjeun bisa cacarita ka { -help-name }: telepon { -help-number }.
care-look = Tingali
care-pause = ☕ Anjeun geus lila digawé poé ieu. Reureuh heula yu, tugasna moal ka mamana.
idle-enough-today = Eusi nu beurat keur poé ieu geus cukup. Reureuh heula nya, isukan teruskeun deui.

plan-window =
    { $hours ->
        [0] Jawaban bisa dirobah: nepi ka pakét ditutup
       *[other] Jawaban bisa dirobah: { $hours } jam
    }
plan-sensitive = ⚠️ Eusina bisa beurat dibaca
plain-look = Tampilan polos
plain-is = <i>Tampilan polos: ngan tulisan, tanpa gambar jeung emoji.</i>
picture-at = Gambar: { $picture }
picture-kept = Gambar: aya, ngan teu dikirim sorangan.
picture-see = Tempo gambarna
picture-follows = Gambarna nuturkeun.
