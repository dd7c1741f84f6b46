# Mengundang orang.

invite-choose =
    <b>Mau undang siapa?</b>

    Link-nya berlaku 7 hari. Mau atur sendiri? Tulis misalnya:
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
        [1] Cuma bisa dipakai sekali.
       *[other] Bisa dipakai { $uses } orang.
    }
    Berlaku sampai { DATETIME($until, dateStyle: "long") }.

    Kirim link ini langsung ke orangnya. Siapa pun yang pegang link ini bisa memakainya. Simpan sekarang, karena nggak bisa kutampilkan lagi.
invite-share = Bagikan
invite-other = Undang lagi
invite-usage = Tulisnya begini: /undang [pelatih, pengamat, peninjau, atau admin] [berapa orang, paling banyak { $people }] [berapa hari, paling lama { $days }]. Contoh: /undang pelatih 50 14
