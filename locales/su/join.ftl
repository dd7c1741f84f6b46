# Milu: saha kami, naon nu disimpen, umur, idin, basa, daérah.

join-welcome =
    👋 <b>Halo! Ieu Latihin.</b>

    Di dieu anjeun mantuan ngalatih AI sangkan jawabanana ngeunah dibaca ku urang Indonésia: anjeun meunteun, ngabandingkeun, jeung ngabenerkeun jawabanana. Cukup ku HP.

    🔒 <b>Nu disimpen</b>
    • id jeung ngaran Telegram anjeun, basa, jeung daérah, sangkan tugasna cocog
    • hasil gawé jeung lilana, keur ngalatih AI mun diidinan ku anjeun

    Ngaran jeung id anjeun moal pernah kabawa ka luar. Kabéh disimpen salila anjeun milu. Data anjeun bisa ditingali, dibenerkeun, atawa dipupus, jeung idinna bisa dicabut, iraha waé di /privasi.

    Latihin ngan pikeun nu geus <b>18 taun</b> ka luhur.
join-begin = Oké, teruskeun
join-adult = Geus 18 taun, teruskeun
join-minor = Can 18
join-young =
    <b>Can 18 taun, bener?</b>

    Mun bener, daptarna eureun nepi ka dieu jeung teu bisa dibalikan deui.
join-young-yes = Bener, can 18
join-young-no = Éh, salah pencét
join-underage =
    Hatur nuhun geus jujur 🙏

    Anjeun karék bisa milu Latihin mun umurna geus 18 taun. Nu disimpen ngan catetan yén anjeun can bisa milu. Ngaran jeung eusian anjeun geus dipupus. Iraha-iraha panggih deui, nya!
join-consent =
    <b>Mana nu diidinan ku anjeun?</b>
    Nu wajib ngan nu kahiji. Kabéh bisa dirobah iraha waé di /privasi.

    • <b>Milu tugas</b>: hasil gawé anjeun disimpen
    • <b>Ngalatih AI</b>: hasilna dipaké ngalatih AI. Mun henteu, hasilna teu milu diékspor
    • <b>Diterbitkeun</b>: dibuka keur umum tanpa ngaran. Nu geus terbit teu bisa ditarik deui
    • <b>Dihubungi</b>: béja jeung panginget ti kami
join-consent-work = Milu tugas (wajib)
join-consent-training = Ngalatih AI
join-consent-publishing = Diterbitkeun
join-consent-contact = Dihubungi
join-agree = Simpen pilihan kuring
join-consent-needed = Céntang “{ privacy-short-work }” heula, nya. Tanpa éta anjeun teu bisa dibéré tugas.
join-languages =
    <b>Anjeun bisa basa naon waé?</b>

    Céntang kabéh nu biasa dipaké ngobrol. Tugasna engké nyaluyukeun.
join-languages-needed = Céntang sahenteuna hiji basa heula, nya.
join-next = Teruskeun
join-only = { $language } waé, teruskeun
joined =
    🎉 <b>Bérés, { $name }!</b>

    Anjeun kadaptar jadi { $role }. Hayu, cokot tugas nu kahiji.
start-again =
    👋 <b>Halo deui, { $name }!</b>

    Poé ieu rék ngagarap naon?
tick-on = ✅ { $label }
tick-off = ⬜ { $label }

invite-invalid = Ondangan ieu teu lumaku: bisa jadi salah, geus kapaké, atawa geus liwat waktuna. Pénta nu anyar ka nu ngondang. Samentara éta anjeun tetep bisa milu jadi palatih.
invite-raised = 🎉 Ondanganana lumaku. Peran anjeun: <b>{ $role }</b>.

join-asking =
    ✋ <b>Paménta anjeun geus ditarima.</b>

    Ku admin rék ditingali heula. Engké dibéjaan di dieu, jadi teu kudu nungguan di hareupeun layar. Samentara ieu nu disimpen ngan ngaran jeung id Telegram anjeun.
join-declined =
    Hatur nuhun geus hayang milu 🙏

    Keur ayeuna anjeun can bisa ditarima. Ngaran jeung pesen anjeun geus dipupus; nu sésa ngan catetan sangkan anjeun teu ditanya deui. Mun ceuk anjeun ieu salah, pénta link ondangan ka nu ngurusna.
join-removed =
    Anjeun geus teu milu dina proyék ieu. Hasil gawé nu kamari tetep kacatet.

    Rék ningali, nyokot, atawa mupus data? Buka /privasi. Mun ceuk anjeun ieu salah, hubungan nu ngurusna; ku ondangan anyar anjeun bisa asup deui.
join-uninvited =
    👋 <b>Halo! Ieu Latihin.</b>

    Pikeun milu perlu link ondangan ti nu ngurusna. Pénta heula nya, tuluy buka link-na. Teu aya nu disimpen ngeunaan anjeun.
invite-not-good = Ondangan ieu teu lumaku: bisa jadi salah, geus kapaké, atawa geus liwat waktuna. Ménta nu anyar ka nu ngondang.

role-viewer = pangamat
role-trainer = palatih
role-reviewer = pamariksa
role-lead = pupuhu basa
role-admin = admin
role-owner = nu boga

## Ngaran basa, ditulis dina basana sorangan

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
