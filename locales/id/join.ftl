# Bergabung: siapa kami, apa yang disimpan, umur, izin, bahasa, daerah.

join-welcome =
    👋 <b>Halo! Ini Latihin.</b>

    Di sini kamu bantu melatih AI biar jawabannya enak dibaca orang Indonesia: kamu nilai, bandingkan, dan betulkan jawabannya. Cukup dari HP.

    🔒 <b>Yang kami simpan</b>
    • id dan nama Telegram-mu, bahasa, dan daerahmu, supaya tugasnya cocok
    • hasil kerjamu dan lamanya, untuk melatih AI kalau kamu izinkan

    Nama dan id-mu nggak pernah ikut keluar. Semua disimpan selama kamu ikut. Kamu boleh melihat, membetulkan, atau menghapus datamu, dan mencabut izin, kapan saja di /privasi.

    Latihin cuma untuk yang sudah <b>18 tahun</b> ke atas.
join-begin = Oke, lanjut
join-adult = Sudah 18 tahun, lanjut
join-minor = Belum 18
join-young =
    <b>Belum 18 tahun, betul?</b>

    Kalau benar, pendaftaranmu berhenti di sini dan nggak bisa diulang.
join-young-yes = Betul, belum 18
join-young-no = Eh, salah pencet
join-underage =
    Makasih sudah jujur 🙏

    Latihin baru bisa diikuti kalau umurmu sudah 18 tahun. Yang kami simpan cuma catatan bahwa kamu belum bisa ikut. Nama dan isianmu sudah dihapus. Sampai ketemu lagi nanti!
join-consent =
    <b>Kamu izinkan yang mana?</b>
    Cuma yang pertama yang wajib. Semua bisa diubah kapan saja di /privasi.

    • <b>Ikut tugas</b>: hasilmu kami simpan
    • <b>Melatih AI</b>: hasilmu dipakai melatih AI. Kalau nggak, hasilmu nggak ikut diekspor
    • <b>Dipublikasikan</b>: dibuka untuk umum tanpa namamu. Yang sudah terbit nggak bisa ditarik
    • <b>Dihubungi</b>: kabar dan pengingat dari kami
join-consent-work = Ikut tugas (wajib)
join-consent-training = Melatih AI
join-consent-publishing = Dipublikasikan
join-consent-contact = Dihubungi
join-agree = Simpan pilihanku
join-consent-needed = Centang “{ privacy-short-work }” dulu, ya. Tanpa itu kami nggak bisa memberimu tugas.
join-languages =
    <b>Kamu bisa bahasa apa saja?</b>

    Centang semua yang biasa kamu pakai ngobrol. Tugasnya nanti menyesuaikan.
join-languages-needed = Centang minimal satu bahasa dulu, ya.
join-next = Lanjut
join-only = { $language } aja, lanjut
joined =
    🎉 <b>Beres, { $name }!</b>

    Kamu terdaftar sebagai { $role }. Yuk, ambil tugas pertamamu.
start-again =
    👋 <b>Halo lagi, { $name }!</b>

    Mau ngapain hari ini?
tick-on = ✅ { $label }
tick-off = ⬜ { $label }

invite-invalid = Undangan ini nggak berlaku: mungkin salah, sudah terpakai, atau lewat waktunya. Minta yang baru ke yang mengundangmu. Sementara itu kamu tetap bisa ikut sebagai pelatih.
invite-raised = 🎉 Undanganmu berlaku. Peranmu: <b>{ $role }</b>.

join-asking =
    ✋ <b>Permintaanmu sudah kami terima.</b>

    Admin akan melihatnya dulu. Nanti kukabari di sini, jadi kamu nggak perlu menunggu di depan layar. Sementara ini yang kami simpan cuma nama dan id Telegram-mu.
join-declined =
    Makasih sudah mau ikut 🙏

    Untuk sekarang kami belum bisa menerimamu. Nama dan pesanmu sudah dihapus; yang tinggal cuma catatan supaya kamu nggak ditanya-tanya lagi. Kalau menurutmu ini keliru, minta link undangan ke pengelolanya.
join-removed =
    Kamu sudah nggak tergabung di proyek ini. Hasil kerjamu yang lalu tetap tercatat.

    Mau lihat, mengambil, atau menghapus datamu? Buka /privasi. Kalau menurutmu ini keliru, hubungi pengelolanya; dengan undangan baru kamu bisa masuk lagi.
join-uninvited =
    👋 <b>Halo! Ini Latihin.</b>

    Untuk ikut di sini perlu link undangan dari pengelolanya. Minta dulu ya, terus buka link-nya. Kami nggak menyimpan apa-apa tentangmu.
invite-not-good = Undangan ini nggak berlaku: mungkin salah, sudah terpakai, atau lewat waktunya. Minta yang baru ke yang mengundangmu.

role-viewer = pengamat
role-trainer = pelatih
role-reviewer = peninjau
role-lead = ketua bahasa
role-admin = admin
role-owner = pemilik

## Nama bahasa, ditulis dalam bahasanya sendiri

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
