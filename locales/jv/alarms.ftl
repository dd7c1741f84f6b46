# Kabar kanggo sing ngurus: ana sing kudu dideleng, sepisan wae, karo apa sing bisa ditindakake.

alarm-nearly =
    🏁 <b>{ $name }</b> { $left ->
        [0] wis rampung kabeh. Kari ditutup lan diekspor.
       *[other] meh rampung: { $share }%, kari { $left } giliran. Sawise iku bisa ditutup lan diekspor.
    }
alarm-stuck = 🐢 <b>{ $name }</b> macet: sedina muput ora ana sing rampung, kamangka isih { $left } giliran. Undangen wong, undhakna upahe, utawa longgarna sarate.
alarm-falling = 📉 <b>{ $name }</b>: sarujuke mudhun saka { $before }% dadi { $after }% sajroning sedina. Delengen gambare, banjur priksanen pandhuan lan tugas sing anyar.
alarm-broken = 🧩 <b>{ $name }</b>: { $aside } tugas disisihake merga diarani rusak. Priksanen dhisik; mbokmenawa isine salah kabeh.
alarm-gold = 🔑 <b>{ $name }</b>: soal kunci { $key } dijawab beda dening { $missed } saka { $answered } wong. Mbokmenawa kuncine sing salah. Sawetara ora takgunakake.
alarm-asked = 👀 <b>{ $name }</b>: aturane njaluk wong ndeleng garapane { $people } wong. Jarna, utawa lereni sedina.
alarm-outbox = 📮 { $number } kabar durung kekirim luwih saka setengah jam. Priksanen sambungan menyang Telegram ing server: latihin doctor.
alarm-inbox = ⏳ Ana pesen sing wis { $minutes } menit durung diwangsuli. Priksanen server: latihin doctor.
alarm-disk = 💾 Panggonan ing server kari { $free } GB. Kosongna utawa tambahana sadurunge kebak; yen kebak, bote mandheg.
alarm-batch = Bukak pakete
alarm-off = Aja dikabari maneh
alarm-on = Kabarana yen ana apa-apa
alarm-will = Oke, takkabari yen ana sing macet, rusak, utawa meh rampung. Saben prakara cukup sepisan.
alarm-will-not = Oke, aku ora ngirim kabar ngene maneh. Kapan wae bisa diuripake maneh.
