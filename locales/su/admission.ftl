# Saha nu ménta milu, jeung jawaban admin.

admission-asked = 🙋 <b>{ $name }</b> hayang milu. Tarima?
admission-accept = Tarima
admission-decline = Tolak
admission-accepted =
    🎉 <b>Anjeun ditarima!</b>

    Hayu diteruskeun: kari sababaraha patarosan pondok.
admission-declined =
    Hatur nuhun geus hayang milu 🙏

    Keur ayeuna anjeun can bisa ditarima. Ngaran jeung pesen anjeun geus dipupus. Mun ceuk anjeun ieu salah, pénta link ondangan ka nu ngurusna.
admission-decided = Ieu geus diputuskeun, atawa jalmana geus teu aya.
admission-was-accepted = ✅ <b>{ $name }</b> ditarima, jeung geus dibéjaan.
admission-was-declined = <b>{ $name }</b> ditolak, jeung dibéjaan sacara hadé. Ngaranna geus dipupus.
admission-queue = 🙋 <b>Nungguan ditarima</b>
admission-nobody = Geus teu aya nu nungguan.
admission-line = { $number }. <b>{ $name }</b>, ti { DATETIME($since, dateStyle: "medium", timeStyle: "short") }
admission-accept-one = Tarima { $number }
admission-decline-one = Tolak { $number }
