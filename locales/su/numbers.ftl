# Angka sorangan: gambar, mutu, poé ngaruntuy, papan.

progress-quality =
    Benerna: kira-kira { $low }–{ $high }%, tina { $number } pamariksaan: ujian, tinjauan, soal nu geus jelas jawabanana, jeung cocog henteuna jeung palatih séjén. Dipaké pikeun nimbang jawaban anjeun, jeung pikeun pancén atawa upah husus palatih nu bisa diandelkeun.{ $reliable ->
        [1] {" "}Anjeun kaasup palatih nu bisa diandelkeun. 💪
       *[other] {""}
    }
progress-streak = 🔥 { $days } poé ngaruntuy
progress-picture = 📈 Dalapan minggu panungtung.
progress-picture-comes = Gambarna nyusul sakeudeung deui.
picture-light = Gambar caang
picture-dark = Gambar poék
picture-weeks = Tugas anggeus saban minggu
picture-quality = Mutu { $share }% (kira-kira { $low }–{ $high }%)
picture-quality-none = Mutu: datana can cukup
picture-hourly = Rupiah per jam gawé
picture-too-little = Waktu gawé nu dibayar can cukup.
board-join = Milu papan
board-leave = Kaluar tina papan
board-open = Tingali papan
board-head =
    🏅 <b>Papan mutu</b>
    Ngan nu daék milu, diurut tina mutuna, lain tina lobana.
board-empty = Can aya nu cukup datana. Ujian dina /latihan ogé diitung.
board-line = { $rank }. { $name }: { $low }–{ $high }%
board-mine = <b>{ $line }</b>
