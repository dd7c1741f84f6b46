# Reureuh: eureun heula sakeudeung, tuluy lanjut deui.

menu-jeda = Reureuh heula
menu-lanjut = Teruskeun deui
pause-ask =
    <b>Rék reureuh heula?</b>

    Salila reureuh anjeun teu dibéré tugas jeung teu dikiriman nanaon, jeung jawaban anjeun teu milu dina berkas hasil nu anyar. Tugas nu keur dicekel dibalikkeun; eusian nu can dikirim angger disimpen.

    Bisa diteruskeun iraha waé: /lanjut
pause-span =
    { $days ->
        [0] Nepi ka diteruskeun ku kuring
       *[other] { $days } poé
    }
pause-until = Anjeun keur reureuh nepi ka <b>{ DATETIME($until, dateStyle: "long") }</b>.
pause-open = Anjeun keur reureuh, nepi ka diteruskeun ku anjeun.
pause-means = Teu aya tugas jeung béja nepi ka waktu éta. Jawaban anjeun ogé teu milu dina berkas hasil nu anyar. Nyantéy waé heula.
pause-resumed = ✓ Oké, reureuhna geus réngsé. Wilujeng sumping deui!
pause-none = Anjeun keur teu reureuh, jadi bisa langsung neruskeun.
pause-stopped = Akun anjeun masih dieureunkeun. Alesanana: { $reason }. Teu satuju? /banding
pause-no-reason = can ditulis
pause-how-long = Rék reureuh sabaraha poé? Tulis angka ti 1 nepi ka { $most }, misalna: /jeda 14
pause-over = Reureuhna geus réngsé. Iraha waé siap, tugasna nungguan 🙂
work-paused = Anjeun keur reureuh. Rék diteruskeun? /lanjut
work-stopped = Akun anjeun keur dieureunkeun, jadi can bisa ngagarap tugas. Teu satuju? /banding
idle-paused = Anjeun keur reureuh, jadi teu aya tugas. Rék diteruskeun ayeuna?
idle-stopped = Akun anjeun keur dieureunkeun, jadi teu aya tugas heula. Teu satuju? /banding
