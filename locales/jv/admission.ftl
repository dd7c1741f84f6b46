# Sapa sing njaluk melu, lan jawabane admin.

admission-asked = 🙋 <b>{ $name }</b> kepengin melu. Ditampa?
admission-accept = Tampa
admission-decline = Tolak
admission-accepted =
    🎉 <b>Sampeyan ditampa!</b>

    Ayo diterusake: kari sawetara pitakon cendhak.
admission-declined =
    Matur nuwun wis gelem melu 🙏

    Saiki durung bisa nampa sampeyan. Jeneng lan pesen sampeyan wis dibusak. Yen miturut sampeyan kleru, jaluk link undangan menyang sing ngurusi.
admission-decided = Iki wis diputusake, utawa wonge wis lunga.
admission-was-accepted = ✅ <b>{ $name }</b> ditampa, lan wis dikabari.
admission-was-declined = <b>{ $name }</b> ditolak, lan dikabari apik-apik. Jenenge wis dibusak.
admission-queue = 🙋 <b>Ngenteni ditampa</b>
admission-nobody = Wis ora ana sing ngenteni.
admission-line = { $number }. <b>{ $name }</b>, wiwit { DATETIME($since, dateStyle: "medium", timeStyle: "short") }
admission-accept-one = Tampa { $number }
admission-decline-one = Tolak { $number }
