# Mengundang orang.

invite-choose =
    <b>Mau undang siapa?</b>

    Tautannya berlaku 7 hari. Mau atur sendiri? Tulis misalnya:
    <code>/undang pelatih 50 14</code>
    artinya 50 pelatih, berlaku 14 hari.
invite-button =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } { $role }
    }
invite-made =
    🔗 <b>Undangan jadi { $role }</b>
    { $uses ->
        [1] Bisa dipakai sekali, oleh 1 orang.
       *[other] Bisa dipakai { $uses } orang.
    }
    Berlaku sampai { DATETIME($until, dateStyle: "long") }.

    Kirim tautan ini langsung ke orangnya. Siapa pun yang punya bisa memakainya, dan aku nggak menyimpannya, jadi nggak bisa ditampilkan lagi.
invite-share = Bagikan
invite-other = Undang lagi
invite-usage = Tulisnya begini: /undang [pelatih, peninjau, atau admin] [berapa orang, paling banyak { $people }] [berapa hari, paling lama { $days }]. Contoh: /undang pelatih 50 14
