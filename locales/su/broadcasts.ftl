# Siaran: hiji pesen pikeun jalma loba.

broadcast-how =
    📣 <b>Rék ngabéjaan saha?</b>

    Tulis <code>/siaran</code>, tuluy pesenna dina baris handapna. Atawa bales pesen nu geus ditulis ku <code>/siaran</code>.

    Bisa disaring, misalna:
    <code>/siaran lang=su active=30d</code>
    pikeun nu bisa basa Sunda jeung aktif 30 poé ieu. Aya ogé role=, batch=, jeung idle=14d (nu 14 poé ieu can muncul).

    Can langsung dikirim: ké ditémbongkeun heula nepi ka sabaraha urang.
broadcast-word = “{ $found }” can kaharti. Nu bisa dipaké: { $names }, masing-masing sakali, ditulis ngaran=eusi.
broadcast-days = { $name } dieusian ku jumlah poé, ti 1 nepi ka { $limit }, misalna 30d.
broadcast-role = role dieusian salah sahiji: { $roles }.
broadcast-lang = lang dieusian salah sahiji: { $languages }.
broadcast-too-long = Pesenna { $length } aksara, padahal panglobana { $limit }. Pondokkeun heula, nya.
broadcast-gone = Siaran ieu geus dikirim atawa geus dipiceun.
broadcast-draft =
    { $people ->
        [0] 📣 Can aya nu bisa narima siaran ieu.
       *[other] 📣 <b>Siaran pikeun { $people } urang</b>, can dikirim.
    }
broadcast-narrowed = Ngan: { $words }
broadcast-left-out = { $people } urang séjén teu milu: can satuju dibéjaan, keur reureuh, atawa teu bisa dihubungi.
broadcast-preview = Pesenna
broadcast-send = Kirim ka { $people } urang
broadcast-drop = Piceun
broadcast-to-all = Kabéh
broadcast-to-trainers = Palatih
broadcast-to-active = Aktif 30 poé ieu
broadcast-to-idle = Lila teu muncul
broadcast-going = 📣 Geus kakirim ka { $sent } ti { $people } urang.
broadcast-second-thoughts = Mimiti 30 detik deui. Teu jadi? Masih bisa dibolaykeun.
broadcast-lost = { $people } urang teu bisa dihubungi.
broadcast-stopped = { $people } urang teu jadi dikiriman.
broadcast-stop = Bolaykeun
broadcast-look = Tingali deui
broadcast-text =
    📣 <b>Béja ti pangurus</b>

    { $text }
