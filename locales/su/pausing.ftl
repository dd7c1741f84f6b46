# Reureuh: eureun heula sakeudeung, tuluy lanjut deui.

menu-jeda = Reureuh heula
menu-lanjut = Lanjut deui
pause-ask =
    <b>Rék reureuh heula?</b>

    Salila reureuh anjeun teu dibéré tugas jeung teu dikiriman nanaon, jeung jawaban anjeun teu milu dina berkas hasil nu anyar. Tugas nu keur dicekel dibalikkeun; eusian nu can dikirim angger disimpen.

    Bisa lanjut iraha waé: /lanjut
pause-span =
    { $days ->
        [0] Nepi ka dilanjutkeun ku kuring
       *[other] { $days } poé
    }
pause-until = Anjeun keur reureuh nepi ka <b>{ DATETIME($until, dateStyle: "long") }</b>.
pause-open = Anjeun keur reureuh, nepi ka anjeun nyebut lanjut.
pause-means = Euweuh tugas jeung euweuh béja nepi ka waktu éta. Jawaban anjeun ogé teu milu dina berkas hasil nu anyar. Nyantéy wé heula.
pause-resumed = ✓ Oké, reureuhna geus réngsé. Wilujeng sumping deui!
pause-stopped = Akun anjeun masih dieureunkeun ku admin. Alesanana: { $reason }
pause-no-reason = can ditulis
pause-how-long = Rék reureuh sabaraha poé? Tulis angka ti 1 nepi ka { $most }, contona: /jeda 14
pause-over = Reureuhna geus réngsé. Iraha waé siap, tugasna nungguan 🙂
work-paused = Anjeun keur reureuh. Rék lanjut? /lanjut
work-stopped = Akun anjeun keur dieureunkeun ku admin, jadi can bisa ngagarap tugas.
idle-paused = Anjeun keur reureuh, jadi euweuh tugas. Rék lanjut ayeuna?
idle-stopped = Akun anjeun keur dieureunkeun ku admin, jadi euweuh tugas heula.
