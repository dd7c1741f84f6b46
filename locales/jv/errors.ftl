# Apa sebabe ora bisa, lan kudu piye. Asring metu ing sadhuwure tombol: cekak.

already-applied = Sing iku wis dicathet.
already-chosen = Mau wis dipilih. Yen arep ngganti, pencet { go-back } utawa /ubah.
button-unknown = Tombol iku wis ora lumaku.
too-much-at-once = Wah, akeh banget sepisan. Sing sadurunge pesen iki wis tak waca kabeh; pesen iki lan sing sawise durung. Kirim maneh alon-alon ya.
not-allowed =
    { $right ->
        [work] Perintah iki kanggo sing nggarap tugas. Peran sampeyan mung ndeleng.
        [review] Perintah iki kanggo peninjau lan admin.
       *[other] Perintah iki kanggo admin.
    }
only-looks = Peran sampeyan pangamat: sampeyan bisa ndeleng paket lan angkane, nanging ora ana tugas kanggo sampeyan. Delengen /bantuan.
not-your-task = Iku dudu tugas sampeyan.
no-open-task = Lagi ora ana tugas sing kebukak. Njupuk dhisik ing /tugas, ya.
nothing-to-answer = { no-open-task } Yen iki walesan kanggo salah siji pesenku, tulisen karo males pesen kuwi.
nothing-to-change = Durung ana jawaban sing bisa diowahi. Garapen siji dhisik ing /tugas.
nothing-written = Durung ana tulisane. Ketik dhisik, banjur kirim.
tap-instead = Sing iki dijawab nganggo tombol ya, dudu tulisan.
task-finished = Tugas iku wis rampung.
task-lapsed = Wektune wis entek lan tugas iku wis dijupuk wong liya.
task-moved-on = Tugas iku wis tekan pitakonan liya.
skip-not-now = Sing iki lagi ora bisa diliwati.
unknown-choice = Pilihan iku ora ana ing kene.
words-needed = Durung ana tembunge. Tulis nganggo huruf, ya.
too-long = Kedawan: { $length } karakter, paling akeh { $limit }. Tulung dicekakake dhisik.
batch-not-open = Paket { $name } lagi ora dibukak. Jawaban sampeyan sing wis kesimpen aman kok.
change-too-late = Paket { $name } wis ditutup, dadi jawabane ora bisa diowahi maneh.
edit-of-nothing = Pesen sing sampeyan owahi iku dudu jawaban tugas, dadi ora ana sing owah.
needs-candidates =
    { $least ->
        [1] Jenis { $kind } butuh paling sithik siji jawaban AI (kolom candidates).
       *[other] Jenis { $kind } butuh paling sithik { $least } jawaban AI (kolom candidates).
    }
outage = Sedhela ya, server lagi ora bisa nyimpen. Sing sampeyan kirim ora ilang; mengko diwangsuli dhewe.
outage-owner = ⚠️ Bot ora bisa nyimpen apa-apa: { $reason }. Kirimane wong ngenteni ing Telegram, paling suwe sedina (pencetan tombol 2½ menit). Cek ruang disk lan basis datane; yen wis beres, bot mlaku dhewe.
absence-back = Nyuwun pangapunten, bot sempat mati { $hours } jam. Sing sampeyan kirim luwih saka sedina kepungkur ilang ing Telegram; yen ana jawaban sing durung katon, kirim maneh ya. Tugas sing lagi sampeyan cekel isih duweke sampeyan, wektune diwiwiti maneh.
absence-deadline = Bot sempat mati { $hours } jam, mula watese { $name } dakundurake { $hours } jam. Yen kepengin liya, aturen ing /paket.
