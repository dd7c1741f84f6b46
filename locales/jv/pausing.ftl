# Leren: mandheg dhisik sedhela, banjur lanjut maneh.

menu-jeda = Leren dhisik
menu-lanjut = Terus maneh
pause-ask =
    <b>Arep leren dhisik?</b>

    Sasuwene leren sampeyan ora diwenehi tugas lan ora dikirimi apa-apa, lan jawaban sampeyan ora melu ing berkas hasil sing anyar. Tugas sing lagi dicekel dibalekake; isian sing durung dikirim tetep disimpen.

    Bisa diterusake kapan wae: /lanjut
pause-span =
    { $days ->
        [0] Nganti dakterusake dhewe
       *[other] { $days } dina
    }
pause-until = Sampeyan lagi leren nganti <b>{ DATETIME($until, dateStyle: "long") }</b>.
pause-open = Sampeyan lagi leren, nganti sampeyan dhewe sing nerusake.
pause-means = Ora ana tugas lan ora ana kabar nganti wektu iku. Jawaban sampeyan uga ora melu ing berkas hasil sing anyar. Santai wae dhisik.
pause-resumed = ✓ Oke, lerene wis rampung. Sugeng rawuh maneh!
pause-none = Sampeyan lagi ora leren, dadi bisa langsung nerusake.
pause-stopped = Akun sampeyan isih dilereni. Alesane: { $reason }. Kabotan? /banding
pause-no-reason = durung ditulis
pause-how-long = Arep leren pirang dina? Tulis angka saka 1 nganti { $most }, upamane: /jeda 14
pause-over = Lerene wis rampung. Yen wis siap, tugase ngenteni 🙂
work-paused = Sampeyan lagi leren. Arep terus? /lanjut
work-stopped = Akun sampeyan lagi dilereni, dadi durung bisa nggarap tugas. Kabotan? /banding
idle-paused = Sampeyan lagi leren, dadi ora ana tugas. Arep terus saiki?
idle-stopped = Akun sampeyan lagi dilereni, dadi ora ana tugas dhisik. Kabotan? /banding
