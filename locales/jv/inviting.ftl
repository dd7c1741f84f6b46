# Ngundang wong, lan undangan sing isih lumaku.

invite-choose = <b>Arep ngundang sapa?</b>
invite-draft =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } { $role }
    }, lumaku { $days } dina
invite-batch = Wiwit saka paket <b>{ $name }</b>
invite-language =
    { $role ->
        [lead] Mandhegani <b>{ $language }</b>
       *[other] Kanggo sing bisa <b>{ $language }</b>
    }
invite-how =
    Bisa uga ditulis langsung, upamane:
    <code>/undang pelatih 50 14 paket=kopi bahasa=jv</code>
invite-uses =
    { $uses ->
        [1] 1 wong
       *[other] { $uses } wong
    }
invite-days = { $days } dina
invite-choose-batch = Paket …
invite-choose-language = Basa …
invite-which-batch = Tamune wiwit saka paket endi?
invite-without-batches = Durung ana paket. Tamune oleh tugas apa wae sing cocog.
invite-no-batch = Paket apa wae
invite-which-language =
    { $role ->
        [lead] Mandhegani basa apa?
       *[other] Kanggo sing bisa basa apa?
    }
invite-any-language = Basa apa wae
invite-language-needed = Pilih dhisik basane, salah siji sing oleh sampeyan undang.
invite-make = Gawe link
invite-made =
    🔗 <b>Undangan dadi { $role }</b>
    { $uses ->
        [1] Mung bisa dienggo sepisan.
       *[other] Bisa dienggo { $uses } wong.
    }
    Lumaku nganti { DATETIME($until, dateStyle: "long") }.

    Kirim link iki langsung menyang wonge. Sapa wae sing nyekel link iki bisa nganggo. Simpen saiki, amarga ora bisa daktuduhake maneh.
invite-share = Kirimake
invite-other = Ngundang maneh
invite-links = Undangan mbukak
invite-links-head = 🔗 <b>Undangan sing isih lumaku</b>
invite-links-none = Ora ana undangan sing isih lumaku.
invite-line =
    <b>#{ $number } { $role }</b>, kanggo { $used } saka { $uses }
    nganti { DATETIME($until, dateStyle: "medium") } · { $further }
invite-withdraw = Cabut #{ $number }
invite-withdrawn = Undangan #{ $number } dicabut. Link-e wis ora bisa dienggo.
invite-gone = Undangan kuwi wis ora lumaku.
invite-usage = Nulise ngene: /undang [pelatih, pengamat, peninjau, ketua, utawa admin] [pirang wong, paling akeh { $people }] [pirang dina, paling suwe { $days }] [paket=jeneng] [bahasa=jv]. Upamane: /undang pelatih 50 14 paket=kopi
