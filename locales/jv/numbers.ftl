# Angka dhewe: gambar, mutu, dina runtut, papan.

progress-quality =
    Benere: kira-kira { $low }–{ $high }%, saka { $number } priksan: ujian, tinjauan, soal sing wis cetha wangsulane, lan cocog orane karo pelatih liyane. Dienggo nimbang wangsulan sampeyan, lan kanggo tugas utawa upah khusus pelatih sing bisa diandelake.{ $reliable ->
        [1] {" "}Sampeyan kalebu pelatih sing bisa diandelake. 💪
       *[other] {""}
    }
progress-streak = 🔥 { $days } dina runtut
progress-picture = 📈 Wolung minggu pungkasan.
progress-picture-comes = Gambare nusul sedhela maneh.
picture-light = Gambar padhang
picture-dark = Gambar peteng
picture-weeks = Tugas rampung saben minggu
picture-quality = Mutu { $share }% (kira-kira { $low }–{ $high }%)
picture-quality-none = Mutu: datane durung cukup
picture-hourly = Rupiah saben jam nyambut gawe
picture-too-little = Wektu nyambut gawe sing dibayar durung cukup.
board-join = Melu papan
board-leave = Metu saka papan
board-open = Delok papan
board-head =
    🏅 <b>Papan mutu</b>
    Mung sing gelem melu, diurutake saka mutune, dudu saka akehe.
board-empty = Durung ana sing cukup datane. Ujian ing /latihan uga diitung.
board-line = { $rank }. { $name }: { $low }–{ $high }%
board-mine = <b>{ $line }</b>
