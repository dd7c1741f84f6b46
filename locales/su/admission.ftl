# Saha nu ménta ilubiung, jeung jawaban admin.

admission-asked = 🙋 <b>{ $name }</b> hayang ilubiung. Tarima?
admission-accept = Tarima
admission-decline = Tolak
admission-accepted =
    🎉 <b>Anjeun ditarima!</b>

    Hayu diteruskeun: kari sababaraha patarosan pondok.
admission-declined =
    Hatur nuhun geus hayang ilubiung 🙏

    Keur ayeuna anjeun can bisa ditarima. Ngaran jeung pesen anjeun geus dihapus. Mun ceuk anjeun ieu salah, ménta link ondangan ka nu ngurusna.
admission-decided = Ieu geus diputuskeun, atawa jalmana geus teu aya.
admission-was-accepted = ✅ <b>{ $name }</b> ditarima, jeung geus dibéjaan.
admission-was-declined = <b>{ $name }</b> ditolak, jeung dibéjaan sacara hadé. Ngaranna geus dihapus.
admission-queue = 🙋 <b>Nungguan ditarima</b>
admission-nobody = Geus teu aya nu nungguan.
admission-line = { $number }. <b>{ $name }</b>, ti { DATETIME($since, dateStyle: "medium", timeStyle: "short") }
admission-accept-one = Tarima { $number }
admission-decline-one = Tolak { $number }
