# Ngondang jalma.

invite-choose =
    <b>Rék ngondang saha?</b>

    Link-na lumaku 7 poé. Rék ngatur sorangan? Tulis misalna:
    <code>/undang pelatih 50 14</code>
    hartina 50 palatih, lumaku 14 poé.
invite-button =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } { $role }
    }
invite-made =
    🔗 <b>Ondangan jadi { $role }</b>
    { $uses ->
        [1] Ngan bisa dipaké sakali.
       *[other] Bisa dipaké ku { $uses } urang.
    }
    Lumaku nepi ka { DATETIME($until, dateStyle: "long") }.

    Kirim link ieu langsung ka jalmana. Saha waé nu nyekel link ieu bisa makéna. Simpen ayeuna, sabab moal bisa ditémbongkeun deui.
invite-share = Bagikeun
invite-other = Ondang deui
invite-usage = Nulisna kieu: /undang [pelatih, pengamat, peninjau, atawa admin] [sabaraha urang, panglobana { $people }] [sabaraha poé, panglilana { $days }]. Misalna: /undang pelatih 50 14
