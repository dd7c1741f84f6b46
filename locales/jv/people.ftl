# Ngundang wong.

invite-choose =
    <b>Arep ngundang sapa?</b>

    Link-e lumaku 7 dina. Arep ngatur dhewe? Tulis upamane:
    <code>/undang pelatih 50 14</code>
    tegese 50 pelatih, lumaku 14 dina.
invite-button =
    { $uses ->
        [1] 1 { $role }
       *[other] { $uses } { $role }
    }
invite-made =
    🔗 <b>Undangan dadi { $role }</b>
    { $uses ->
        [1] Mung bisa dienggo sepisan.
       *[other] Bisa dienggo { $uses } wong.
    }
    Lumaku nganti { DATETIME($until, dateStyle: "long") }.

    Kirim link iki langsung marang wonge. Sapa wae sing nyekel link iki bisa nganggo. Simpen saiki, amarga ora bisa dituduhake maneh.
invite-share = Kirimake
invite-other = Ngundang maneh
invite-usage = Nulise ngene: /undang [pelatih, pengamat, peninjau, utawa admin] [pirang wong, paling akeh { $people }] [pirang dina, paling suwe { $days }]. Upamane: /undang pelatih 50 14
