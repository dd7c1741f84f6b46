# Siaran: siji pesen kanggo wong akeh.

broadcast-how =
    📣 <b>Arep ngabari sapa?</b>

    Tulisen <code>/siaran</code>, banjur pesene ing larik ngisore. Utawa jawabana pesen sing wis sampeyan tulis nganggo <code>/siaran</code>.

    Bisa disaring, upamane:
    <code>/siaran lang=jv active=30d</code>
    kanggo sing bisa basa Jawa lan aktif 30 dina iki. Ana uga role=, batch=, lan idle=14d (sing 14 dina iki durung ketok).

    Durung langsung dikirim: mengko dakduduhi dhisik tekan wong pira.
broadcast-word = “{ $found }” durung dakngerteni. Sing bisa dienggo: { $names }, siji-siji sepisan, ditulis jeneng=isi.
broadcast-days = { $name } diisi cacahe dina, saka 1 nganti { $limit }, upamane 30d.
broadcast-role = role diisi salah siji: { $roles }.
broadcast-lang = lang diisi salah siji: { $languages }.
broadcast-too-long = Pesene { $length } aksara, mangka paling akeh { $limit }. Cekakna dhisik, ya.
broadcast-gone = Siaran iki wis dikirim utawa wis dibuwang.
broadcast-draft =
    { $people ->
        [0] 📣 Durung ana sing bisa nampa siaran iki.
       *[other] 📣 <b>Siaran kanggo { $people } wong</b>, durung dikirim.
    }
broadcast-narrowed = Mung: { $words }
broadcast-left-out = { $people } wong liyane ora melu: durung setuju dikabari, lagi leren, utawa ora bisa dihubungi.
broadcast-preview = Pesene
broadcast-send = Kirim menyang { $people } wong
broadcast-drop = Buwang
broadcast-to-all = Kabeh
broadcast-to-trainers = Pelatih
broadcast-to-active = Aktif 30 dina iki
broadcast-to-idle = Suwe ora ketok
broadcast-going = 📣 Wis kekirim menyang { $sent } saka { $people } wong.
broadcast-second-thoughts = Mlaku 30 detik maneh. Ora sida? Isih bisa dibatalake.
broadcast-lost = { $people } wong ora bisa dihubungi.
broadcast-stopped = { $people } wong ora sida dikirimi.
broadcast-stop = Batalna
broadcast-look = Delok maneh
broadcast-text =
    📣 <b>Kabar saka pengurus</b>

    { $text }
