# Ben kepenak: owah pikiran, ngliwati, panduan anyar, sangu, isi sing abot, profil.

## Nomer pitulungan: ganti ing kene yen nganggo layanan liya.

-help-number = 119 ext 8
-help-name = SEJIWA

answer-before = <b>Jawaban sampeyan sadurunge</b>
answer-was = Jawaban sampeyan sadurunge: <b>{ $answer }</b>
change-window-over = Jawaban ing paket { $name } mung bisa diowahi sajrone { $hours } jam, lan wektune wis kliwat. Jawaban sampeyan tetep kesimpen, kok.

skipped-freely = Oke, diliwati. Ora ana rugine, kok.
avoid-languages = Benerake basaku
avoid-field = Aja menehi tugas { $name } maneh
avoid-topic = Aja menehi topik { $name } maneh
avoid-heavy = Aja menehi isi sing abot maneh
avoid-kept = Oke, dicathet. Sing kaya ngono ora bakal dakwenehake maneh. Arep dibalekake? Bukak /profil.
avoided-heavy = isi sing abot

batch-aside = ⚠️ Disisihake amarga dianggep rusak: { $aside } tugas
batch-troubles = Tugas sing ana masalahe
batch-reword = Owahi panduan
troubles-head = <b>{ $name }</b>: tugas sing perlu dideleng
troubles-none = <b>{ $name }</b>: aman, ora ana tugas sing ana masalahe.
trouble-aside = <b>{ $key }</b>: disisihake, { $broken } wong ngarani rusak, { $skips } ngliwati
trouble-skipped = <b>{ $key }</b>: diliwati { $skips } wong, { $broken } ngarani rusak
trouble-return = Balekake { $key }
trouble-returned = ✓ Tugase dibagi maneh.
trouble-gone = Tugas iku wis dibalekake.

guide-how = Tulis panduan anyar ing larik sangisore jeneng paket, utawa kirim tekse dhisik, banjur bales pesen iku nganggo /panduan jeneng-paket.
guide-ask = ✏️ Bales pesen iki nganggo panduan anyar kanggo paket <b>{ $name }</b>.
guide-asked = Tulis panduane dadi balesan.
guide-same = Panduan paket { $name } wis persis kaya ngono, dadi ora ana sing diganti.
guide-reworded = ✓ Panduan <b>{ $name }</b> diganti. Iki versi kaping { $versions }. Sadurunge tugas sabanjure, pelatih ndeleng dhisik apa sing owah.
guide-news = 📌 <b>Panduan { $name } owah</b>
guide-news-read = Oke, terus

packet-head = 🎒 Sangu sampeyan { $count } tugas. Garapen kapan wae, ora perlu sinyal: bales saben pesen nganggo jawaban, mengko kekirim dhewe. Wektune 24 jam.
packet-none = Durung ana tugas sing bisa digawa. Coba /tugas, utawa priksa maneh mengko.
packet-how-many = Arep nggawa pira? Tulis angka 1 tekan { $most }, upamane /bekal 5.
packet-place = 🎒 { $place }/{ $places }
packet-reply = ↩️ <b>Bales pesen iki</b>: { $how }
packet-left = { $left } tugas liyane ora bisa digawa, amarga ana gambare, isine abot, utawa kedawan. Garapen lumantar /tugas, ya.
packet-answered = Sing iku wis dijawab. Arep ngganti? Owahi wae pesen jawabane, utawa nganggo /ubah.
packet-by-reply = Iku jawaban kanggo sing endi? Bales pesen tugase ya, ben ora kleru.
idle-packet = Sangu liyane kari dibales. Wis entek? Jupuk maneh ing /bekal utawa /tugas.
menu-bekal = Sangu offline
command-bekal = nggawa nganti sepuluh tugas kanggo digarap tanpa sinyal

care-warning = ⚠️ <b>Isine bisa abot diwaca.</b> Arep terus? Diliwati uga ora apa-apa, ora ana rugine.
care-help = Yen atine lagi ora kepenak, sampeyan bisa crita menyang { -help-name }: telpon { -help-number }.
care-look = Deleng
care-pause = ☕ Sampeyan wis suwe nyambut gawe dina iki. Ngaso dhisik, tugase ora bakal mlayu.
idle-enough-today = Isi sing abot kanggo dina iki wis cukup. Ngaso dhisik ya, sesuk diterusake maneh.

plan-window =
    { $hours ->
        [0] Jawaban bisa diowahi: nganti paket ditutup
       *[other] Jawaban bisa diowahi: { $hours } jam
    }
plan-sensitive = ⚠️ Isine bisa abot diwaca
plain-look = Tampilan polos
plain-is = <i>Tampilan polos: mung tulisan, tanpa gambar lan emoji.</i>
picture-at = Gambar: { $picture }
picture-kept = Gambar: ana, nanging ora dakkirim dhewe.
picture-see = Deleng gambare
picture-follows = Gambare nyusul.
