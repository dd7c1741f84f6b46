# Jeda: berhenti dulu sebentar, lalu lanjut lagi.

menu-jeda = Jeda dulu
menu-lanjut = Lanjut lagi
pause-ask =
    <b>Mau jeda dulu?</b>

    Selama jeda kamu nggak dikasih tugas dan nggak dikirimi apa-apa, dan jawabanmu nggak ikut di berkas hasil yang baru. Tugas yang lagi kamu pegang dikembalikan; isian yang belum terkirim tetap disimpan.

    Bisa lanjut kapan saja: /lanjut
pause-span =
    { $days ->
        [0] Sampai kulanjutkan sendiri
       *[other] { $days } hari
    }
pause-until = Kamu lagi jeda sampai <b>{ DATETIME($until, dateStyle: "long") }</b>.
pause-open = Kamu lagi jeda, sampai kamu bilang lanjut.
pause-means = Nggak ada tugas dan nggak ada kabar sampai saat itu. Jawabanmu juga nggak ikut di berkas hasil yang baru. Santai aja dulu.
pause-resumed = ✓ Oke, jedanya selesai. Selamat datang lagi!
pause-none = Kamu lagi nggak jeda, jadi bisa langsung lanjut.
pause-stopped = Akunmu masih dijeda. Alasannya: { $reason }. Keberatan? /banding
pause-no-reason = belum ditulis
pause-how-long = Mau jeda berapa hari? Tulis angka dari 1 sampai { $most }, misalnya: /jeda 14
pause-over = Jedamu sudah selesai. Kapan pun kamu siap, tugasnya menunggu 🙂
work-paused = Kamu lagi jeda. Mau lanjut? /lanjut
work-stopped = Akunmu lagi dijeda, jadi belum bisa mengerjakan tugas. Keberatan? /banding
idle-paused = Kamu lagi jeda, jadi nggak ada tugas buatmu. Mau lanjut sekarang?
idle-stopped = Akunmu lagi dijeda, jadi nggak ada tugas dulu. Keberatan? /banding
