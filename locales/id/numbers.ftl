# Angka sendiri: gambar, kualitas, rentetan, papan.

progress-quality =
    Ketepatan: kira-kira { $low }–{ $high }%, dari { $number } pengecekan: ujian, tinjauan, soal yang jawabannya sudah pasti, dan cocok tidaknya dengan pelatih lain. Dipakai buat menimbang jawabanmu, dan buat tugas atau upah khusus pelatih andal.{ $reliable ->
        [1] {" "}Kamu termasuk pelatih andal. 💪
       *[other] {""}
    }
progress-streak = 🔥 { $days } hari berturut-turut
progress-picture = 📈 Delapan minggu terakhirmu.
progress-picture-comes = Gambarnya menyusul sebentar lagi.
picture-light = Gambar terang
picture-dark = Gambar gelap
picture-weeks = Tugas selesai per minggu
picture-quality = Kualitas { $share }% (kira-kira { $low }–{ $high }%)
picture-quality-none = Kualitas: belum cukup data
picture-hourly = Rupiah per jam kerja
picture-too-little = Belum ada waktu kerja berbayar yang cukup.
board-join = Ikut papan
board-leave = Keluar dari papan
board-open = Lihat papan
board-head =
    🏅 <b>Papan kualitas</b>
    Cuma yang mau ikut, diurut dari kualitas, bukan dari banyaknya.
board-empty = Belum ada yang cukup datanya. Ujian di /latihan juga dihitung.
board-line = { $rank }. { $name }: { $low }–{ $high }%
board-mine = <b>{ $line }</b>
