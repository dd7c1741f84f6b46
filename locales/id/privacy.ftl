# Privasi: apa yang disimpan, izin, dataku, membetulkan, menghapus.

privacy =
    <b>Apa yang disimpan, dan buat apa</b>
    • Nomor akun dan nama Telegram-mu, supaya bot tahu ini kamu.
    • Bahasa, daerah, bidang, dan jam kerja yang kamu isi sendiri, supaya tugasnya cocok.
    • Jawaban, tulisan, dan tiap perubahannya, karena dari situ AI belajar.
    • Berapa lama tiap tugas dikerjakan, supaya beban dan upahnya bisa dihitung adil.
    • Salinan pesanmu ke bot, sekitar 30 hari, supaya nggak ada yang hilang kalau bot mati.

    Di berkas hasil, namamu dan nomor akunmu nggak pernah ikut; yang ada cuma kode acak. Isi foto nggak diambil, lokasi dan nomor kontak nggak disimpan; pesan suara cuma disimpan kalau tugasnya memang minta rekaman.
    Menghapus pesan di Telegram nggak menghapus jawaban yang sudah terkirim, karena bot nggak diberi tahu.
privacy-operator =
    <b>Yang bertanggung jawab</b>: { $name }
    Kontak: { $contact }
    Server: { $place }. Telegram sendiri menyimpan pesan di luar Indonesia.
privacy-operator-unknown = Yang bertanggung jawab: tanyakan ke yang mengundangmu. Telegram sendiri menyimpan pesan di luar Indonesia.
privacy-consents = <b>Izin darimu</b> (tekan untuk mengubah, langsung berlaku)
consent-given = ✓ { $topic } <i>(sejak { DATETIME($at, dateStyle: "medium") }, versi { $version })</i>
consent-withdrawn = ✗ { $topic } <i>(sejak { DATETIME($at, dateStyle: "medium") }, versi { $version })</i>
consent-never = ✗ { $topic } <i>(belum dijawab)</i>
privacy-topic-work = menyimpan jawaban supaya kamu bisa diberi tugas
privacy-topic-training = memakai jawabanmu untuk melatih model AI
privacy-topic-publishing = menerbitkan jawabanmu tanpa nama dalam kumpulan data
privacy-topic-contact = menghubungimu kalau ada tugas atau kabar baru
privacy-short-work = Ikut tugas
privacy-short-training = Melatih AI
privacy-short-publishing = Terbitkan
privacy-short-contact = Hubungi aku
privacy-given = Oke, izinnya dicatat.
privacy-withdrawn =
    { $topic ->
        [work] Izin dicabut. Tugas yang kamu pegang sudah dikembalikan, dan nggak ada tugas baru sampai kamu izinkan lagi.
        [training] Izin dicabut. Jawabanmu nggak ikut lagi di berkas hasil berikutnya.
        [publishing] Izin dicabut. Yang sudah terbit nggak bisa ditarik, yang berikutnya nggak ikut.
       *[contact] Izin dicabut. Kami nggak akan mengirimimu kabar lagi.
    }
work-withdrawn = Izin “{ privacy-short-work }” lagi kamu cabut. Izinkan lagi dulu di /privasi, ya.
idle-withdrawn = Izin “{ privacy-short-work }” lagi kamu cabut, jadi nggak ada tugas buatmu. Mau ikut lagi? Izinkan di /privasi.

consents-anew = <b>Kata-kata izinnya berubah</b> (dulu versi { $was }, sekarang { $version }). Baca lagi pelan-pelan, lalu centang yang kamu setujui sekarang. Sebelum dijawab, izinmu yang lama tetap berlaku, cuma belum ada tugas baru.
consents-later = Nanti aja
consents-read = Baca dan pilih
consents-answered = ✓ Oke, pilihanmu dicatat.
idle-consents = Kata-kata izinnya berubah sejak kamu ikut. Baca dulu dan pilih lagi, habis itu tugasnya lanjut.
work-consents = Kata-kata izinnya berubah. Buka /tugas dulu, baca, dan pilih lagi ya.

privacy-data = Dataku
privacy-data-file = 📄 Semua yang tersimpan tentang kamu, dalam bentuk JSON. Simpan baik-baik: namamu dan tulisanmu ada di dalamnya.
privacy-data-sent = Datamu sudah kukirim.
privacy-correct = Perbaiki
privacy-no-region = belum diisi

privacy-erase = Hapus aku
privacy-erase-ask =
    <b>Hapus semua tentang kamu?</b>

    Yang hilang sekarang juga:
    • nama dan nomor akun Telegram-mu
    • profil, bukti keahlian, peran, dan semua izinmu
    • rekaman suara, salinan pesanmu, dan tulisan yang belum terkirim
    • semua tulisanmu yang nggak kamu izinkan terbit

    Yang tetap ada, tapi tanpa namamu: pilihan dan nilai yang kamu tekan, tulisan yang kamu izinkan terbit, dan catatan upah yang wajib disimpan. Semua itu nggak ikut lagi di berkas hasil mana pun. Mau tulisan yang boleh terbit ikut hilang? Cabut dulu izin “Terbitkan” di /privasi.

    Yang nggak bisa ditarik: berkas hasil yang sudah diunduh atau terbit. Di situ namamu memang nggak ada.

    Ini nggak bisa dibatalkan. Mau simpan datamu dulu? Tekan “{ privacy-keep }”, lalu “{ privacy-data }”.
privacy-erase-now = Ya, hapus aku
privacy-keep = Nggak jadi
privacy-erased =
    ✓ <b>Kamu sudah dihapus.</b>

    Nomor bukti: <code>{ $receipt }</code>
    Tanggal: { DATETIME($at, dateStyle: "long") }
    Dengan nomor itu kami bisa membuktikan penghapusannya, tanpa tahu siapa kamu. Pesan lama di chat ini bisa kamu hapus sendiri.

    Makasih sudah ikut. Kalau suatu hari mau mulai lagi dari awal: /start
privacy-stranger = Di sini nggak ada apa-apa tentang kamu. Mau mulai? Tekan /start.

profile-minor = Umurku ternyata belum 18
minor-ask =
    <b>Ternyata kamu belum 18 tahun?</b>

    Makasih sudah jujur. Kalau benar, semua tentang kamu dihapus sekarang, seperti di “{ privacy-erase }”, dan kamu nggak bisa mendaftar lagi. Ini nggak bisa dibatalkan. Ada upah yang belum dibayar? Hubungi pengelolanya dulu.
