# Mengundang orang, dan undangan yang masih berlaku.

invite-choose = <b>Mau undang siapa?</b>
invite-draft =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } { $role }
    }, berlaku { $days } hari
invite-batch = Mulai dari paket <b>{ $name }</b>
invite-language =
    { $role ->
        [lead] Memimpin <b>{ $language }</b>
       *[other] Untuk yang bisa <b>{ $language }</b>
    }
invite-how =
    Bisa juga ditulis langsung, misalnya:
    <code>/undang pelatih 50 14 paket=kopi bahasa=jv</code>
invite-uses =
    { $uses ->
        [1] 1 orang
       *[other] { $uses } orang
    }
invite-days = { $days } hari
invite-choose-batch = Paket …
invite-choose-language = Bahasa …
invite-which-batch = Tamunya mulai dari paket mana?
invite-without-batches = Belum ada paket. Tamunya dapat tugas apa saja yang cocok.
invite-no-batch = Paket apa saja
invite-which-language =
    { $role ->
        [lead] Memimpin bahasa apa?
       *[other] Untuk yang bisa bahasa apa?
    }
invite-any-language = Bahasa apa saja
invite-language-needed = Pilih dulu bahasanya, salah satu yang boleh kamu undang.
invite-make = Buat link
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
invite-links = Undangan terbuka
invite-links-head = 🔗 <b>Undangan yang masih berlaku</b>
invite-links-none = Nggak ada undangan yang masih berlaku.
invite-line =
    <b>#{ $number } { $role }</b>, terpakai { $used } dari { $uses }
    sampai { DATETIME($until, dateStyle: "medium") } · { $further }
invite-withdraw = Cabut #{ $number }
invite-withdrawn = Undangan #{ $number } dicabut. Link-nya sudah nggak bisa dipakai.
invite-gone = Undangan itu sudah nggak berlaku.
invite-usage = Tulisnya begini: /undang [pelatih, pengamat, peninjau, ketua, atau admin] [berapa orang, paling banyak { $people }] [berapa hari, paling lama { $days }] [paket=nama] [bahasa=jv]. Contoh: /undang pelatih 50 14 paket=kopi
