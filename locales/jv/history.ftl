# Riwayat: asile dhewe sing pungkasan, piye bijine, lan carane banding.

menu-riwayat = Riwayatku
command-riwayat = asil pungkasan, tinjauane, lan banding
example-riwayat = /riwayat yen pengin ngerti asile ditampa apa durung
history-head = <b>Riwayat asil sampeyan</b>, saka sing paling anyar
history-none = Durung ana asil ing kene. Ayo nggarap siji tugas dhisik.
history-number = { $number }. { $line }
history-line = { DATETIME($at, dateStyle: "short", timeStyle: "short") } · <b>{ $batch }</b> · { $state ->
        [accepted] ✓ ditampa
        [fixed] ✓ ditampa, didandani sithik
        [returned] ↻ perlu didandani
        [rejected] ✗ durung bisa ditampa
        [waiting] ⏳ ngenteni ditinjau
       *[none] kasimpen
    }
history-reasons = Alesane: { $reasons }
history-appeal =
    { $state ->
        [waiting] ✋ Banding sampeyan ngenteni peninjau liya.
        [granted] ✓ Banding sampeyan dikabulake.
       *[kept] Banding sampeyan wis dideleng peninjau liya; asile tetep.
    }
history-answer = <b>Wangsulan banding</b>
history-object = Banding no. { $number }
history-contest = <b>Kena apa miturut sampeyan kliru yen ditolak?</b> Wangsulana pesen iki. Sing mutusake peninjau liya, tanpa ngerti sampeyan sapa.
history-contested = ✓ Banding sampeyan mlebu antrean paling ngarep. Peninjau liya sing mutusake; wangsulane dakkirim mrene.
history-about = “{ $text }”
history-see = Deleng no. { $number }
history-one = <b>Asil sampeyan sing iki</b>
history-mended = <b>Didandani peninjau</b>
history-now = <b>Dadine:</b> { $now }
history-object-this = Banding
