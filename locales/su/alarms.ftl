# Béja pikeun nu ngurus: aya nu kudu ditingali, sakali waé, jeung naon nu bisa dipigawé.

alarm-nearly =
    🏁 <b>{ $name }</b> { $left ->
        [0] geus réngsé kabéh. Kari ditutup jeung diékspor.
       *[other] ampir réngsé: { $share }%, kari { $left } giliran. Geus kitu bisa ditutup jeung diékspor.
    }
alarm-stuck = 🐢 <b>{ $name }</b> macét: sapoé jeput teu aya nu réngsé, padahal aya kénéh { $left } giliran. Coba ngondang jalma, naékkeun upahna, atawa longgarkeun saratna.
alarm-falling = 📉 <b>{ $name }</b>: kasaluyuan turun ti { $before }% jadi { $after }% dina sapoé. Tingali gambarna, tuluy pariksa panduan jeung tugas nu anyar.
alarm-broken = 🧩 <b>{ $name }</b>: { $aside } tugas disingkirkeun lantaran disebut ruksak. Pariksa heula; bisa jadi eusina salah kabéh.
alarm-gold = 🔑 <b>{ $name }</b>: soal konci { $key } dijawab béda ku { $missed } tina { $answered } jalma. Bisa jadi koncina nu salah. Samentara teu dipaké.
alarm-asked = 👀 <b>{ $name }</b>: aturanana ménta jalma ningali hasil { $people } jalma. Antep, atawa reureuhkeun sapoé.
alarm-outbox = 📮 { $number } béja can kakirim leuwih ti satengah jam. Pariksa sambungan ka Telegram di server: latihin doctor.
alarm-inbox = ⏳ Aya pesen nu geus { $minutes } menit can dijawab. Pariksa server: latihin doctor.
alarm-disk = 💾 Rohangan di server kari { $free } GB. Kosongkeun atawa tambahan saméméh pinuh; lamun pinuh, botna eureun.
alarm-batch = Buka pakétna
alarm-off = Ulah dibéjaan deui
alarm-on = Béjaan lamun aya nanaon
alarm-will = Oké, engké dibéjaan lamun aya nu macét, ruksak, atawa ampir réngsé. Unggal hal cukup sakali.
alarm-will-not = Oké, béja kieu moal dikirim deui. Iraha waé bisa dihurungkeun deui.
