# Ngondang jalma, jeung ondangan nu masih lumaku.

invite-choose = <b>Rék ngondang saha?</b>
invite-draft =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } { $role }
    }, lumaku { $days } poé
invite-batch = Mimiti ti pakét <b>{ $name }</b>
invite-language =
    { $role ->
        [lead] Mupuhuan <b>{ $language }</b>
       *[other] Keur nu bisa <b>{ $language }</b>
    }
invite-how =
    Bisa ogé ditulis langsung, misalna:
    <code>/undang pelatih 50 14 paket=kopi bahasa=su</code>
invite-uses =
    { $uses ->
        [1] 1 urang
       *[other] { $uses } urang
    }
invite-days = { $days } poé
invite-choose-batch = Pakét …
invite-choose-language = Basa …
invite-which-batch = Tamuna mimiti ti pakét mana?
invite-without-batches = Can aya pakét. Tamuna meunang tugas naon waé nu cocog.
invite-no-batch = Pakét naon waé
invite-which-language =
    { $role ->
        [lead] Mupuhuan basa naon?
       *[other] Keur nu bisa basa naon?
    }
invite-any-language = Basa naon waé
invite-language-needed = Pilih heula basana, salah sahiji nu meunang diondang ku anjeun.
invite-make = Jieun link
invite-made =
    🔗 <b>Ondangan jadi { $role }</b>
    { $uses ->
        [1] Ngan bisa dipaké sakali.
       *[other] Bisa dipaké { $uses } urang.
    }
    Lumaku nepi ka { DATETIME($until, dateStyle: "long") }.

    Kirim link ieu langsung ka jalmana. Saha waé nu nyekel link ieu bisa maké. Simpen ayeuna, sabab moal bisa ditémbongkeun deui.
invite-share = Bagikeun
invite-other = Ngondang deui
invite-links = Ondangan kabuka
invite-links-head = 🔗 <b>Ondangan nu masih lumaku</b>
invite-links-none = Teu aya ondangan nu masih lumaku.
invite-line =
    <b>#{ $number } { $role }</b>, kapaké { $used } ti { $uses }
    nepi ka { DATETIME($until, dateStyle: "medium") } · { $further }
invite-withdraw = Cabut #{ $number }
invite-withdrawn = Ondangan #{ $number } dicabut. Link-na geus teu bisa dipaké.
invite-gone = Ondangan éta geus teu lumaku.
invite-usage = Nulisna kieu: /undang [pelatih, pengamat, peninjau, ketua, atawa admin] [sabaraha urang, panglobana { $people }] [sabaraha poé, panglilana { $days }] [paket=ngaran] [bahasa=su]. Misalna: /undang pelatih 50 14 paket=kopi
