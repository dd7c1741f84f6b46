# Melu: sapa kita, apa sing disimpen, umur, idin, basa, dhaerah.

join-welcome =
    👋 <b>Halo! Iki Latihin.</b>

    Ing kene sampeyan mbiyantu nglatih AI supaya jawabane kepenak diwaca wong Indonesia: sampeyan biji, bandhingake, lan benerake jawabane. Cukup nganggo HP.

    🔒 <b>Sing disimpen</b>
    • id lan jeneng Telegram sampeyan, basa, lan dhaerah, supaya tugase cocog
    • hasil garapan lan suwene, kanggo nglatih AI yen sampeyan idini

    Jeneng lan id sampeyan ora tau melu metu. Kabeh disimpen sasuwene sampeyan melu. Data sampeyan bisa dideleng, dibenerake, utawa dibusak, lan idine bisa dijabut, kapan wae ing /privasi.

    Latihin mung kanggo sing wis <b>18 taun</b> munggah.
join-begin = Oke, terus
join-adult = Wis 18 taun, terus
join-minor = Durung 18
join-young =
    <b>Durung 18 taun, bener?</b>

    Yen bener, pendhaftarane mandheg tekan kene lan ora bisa dibaleni.
join-young-yes = Bener, durung 18
join-young-no = Eh, kleru mencet
join-underage =
    Matur nuwun wis jujur 🙏

    Sampeyan lagi bisa melu Latihin yen umure wis 18 taun. Sing disimpen mung cathetan yen sampeyan durung bisa melu. Jeneng lan isian sampeyan wis dibusak. Kapan-kapan ketemu maneh, ya!
join-consent =
    <b>Sing endi sing sampeyan idini?</b>
    Sing wajib mung sing kapisan. Kabeh bisa diowahi kapan wae ing /privasi.

    • <b>Melu tugas</b>: hasil garapan sampeyan disimpen
    • <b>Nglatih AI</b>: hasile dienggo nglatih AI. Yen ora, hasile ora melu diekspor
    • <b>Diterbitake</b>: dibukak kanggo umum tanpa jeneng. Sing wis terbit ora bisa ditarik
    • <b>Dihubungi</b>: kabar lan pangeling saka awake dhewe
join-consent-work = Melu tugas (wajib)
join-consent-training = Nglatih AI
join-consent-publishing = Diterbitake
join-consent-contact = Dihubungi
join-agree = Simpen pilihanku
join-consent-needed = Centhang “{ privacy-short-work }” dhisik, ya. Tanpa iku sampeyan ora bisa diwenehi tugas.
join-languages =
    <b>Sampeyan bisa basa apa wae?</b>

    Centhang kabeh sing biasane dienggo omong-omongan. Tugase mengko manut.
join-languages-needed = Centhang paling sithik siji basa dhisik, ya.
join-next = Terus
join-only = { $language } wae, terus
joined =
    🎉 <b>Beres, { $name }!</b>

    Sampeyan kedhaftar dadi { $role }. Ayo, jupuk tugas sing kapisan.
start-again =
    👋 <b>Halo maneh, { $name }!</b>

    Dina iki arep nggarap apa?
tick-on = ✅ { $label }
tick-off = ⬜ { $label }

invite-invalid = Undangan iki ora lumaku: mbok menawa kleru, wis dienggo, utawa wis liwat wektune. Jaluk sing anyar marang sing ngundang. Saiki sampeyan tetep bisa melu dadi pelatih.
invite-raised = 🎉 Undangane lumaku. Peran sampeyan: <b>{ $role }</b>.

join-asking =
    ✋ <b>Panjaluke wis ditampa.</b>

    Admin arep ndeleng dhisik. Mengko dakkabari ing kene, dadi sampeyan ora perlu ngenteni ing ngarep layar. Saiki sing disimpen mung jeneng lan id Telegram sampeyan.
join-declined =
    Matur nuwun wis gelem melu 🙏

    Saiki durung bisa nampa sampeyan. Jeneng lan pesen sampeyan wis dibusak; kari cathetan supaya ora ditakoni maneh. Yen miturut sampeyan kleru, jaluk link undangan menyang sing ngurusi.
join-removed =
    Sampeyan wis ora melu proyek iki. Garapan sing biyen tetep kacathet.

    Arep ndeleng, njupuk, utawa mbusak data? Bukak /privasi. Yen miturut sampeyan kleru, hubungana sing ngurusi; nganggo undangan anyar sampeyan bisa mlebu maneh.
join-uninvited =
    👋 <b>Halo! Iki Latihin.</b>

    Yen arep melu, perlu link undangan saka sing ngurusi. Jaluk dhisik ya, banjur bukaen link-e. Ora ana apa-apa sing disimpen bab sampeyan.
invite-not-good = Undangan iki ora lumaku: mbok menawa kleru, wis dienggo, utawa wis liwat wektune. Nyuwun sing anyar marang sing ngundang.

role-viewer = pangamat
role-trainer = pelatih
role-reviewer = pamriksa
role-lead = pandhega basa
role-admin = admin
role-owner = sing duwe

## Jeneng basa, ditulis nganggo basane dhewe

language-id = Bahasa Indonesia
language-jv = Basa Jawa
language-su = Basa Sunda
language-min = Baso Minang
language-bew = Basè Betawi
language-ban = Basa Bali
language-mad = Bhâsa Madhurâ
language-bjn = Bahasa Banjar
language-ace = Bahsa Acèh
language-bug = Basa Ugi
language-bbc = Hata Batak Toba
language-nij = Bahasa Ngaju
language-ms = Bahasa Melayu
language-en = English
