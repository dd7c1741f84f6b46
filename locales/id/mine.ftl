progress-none = Kamu belum mengerjakan apa-apa. Yuk, mulai satu!
progress =
    <b>Progresmu</b>
    Hari ini (WIB): <b>{ $today }</b> tugas
    Semuanya: <b>{ $done }</b> tugas, { $skipped } dilewati
    Waktu kerja: { $time }, rata-rata { $each } per tugas
progress-batch =
    <b>{ $batch }</b>
    { $bar } { $done }/{ $tasks }
    { $skipped } dilewati, rata-rata { $each }
choose-language = Mau ngobrol pakai bahasa apa?
language-chosen = Oke, mulai sekarang kita pakai bahasa Indonesia.
help =
    Di sini kamu melatih AI: kasih nilai, bandingkan, dan perbaiki jawabannya, atau bilang ulang dengan caramu sendiri.
    Tekan “Kerjakan tugas”, terus ikuti tombolnya. Kalau diminta menulis, tulis aja di kolom pesan.
help-line = /{ $command }: { $what }
help-end = Salah tulis? Edit aja pesanmu. Salah pencet? /ubah.
privacy =
    <b>Apa yang disimpan, dan buat apa</b>
    • Nomor akun Telegram dan nama depanmu, supaya bot tahu ini kamu.
    • Bahasa dan daerah yang kamu isi sendiri, supaya tugasnya cocok.
    • Jawaban, tulisan, dan tiap perubahannya, karena dari situ AI belajar.
    • Berapa lama tiap tugas dikerjakan, supaya beban dan upahnya bisa dihitung adil.

    Di berkas hasil, namamu dan nomor akunmu nggak pernah ikut; yang ada cuma kode acak. Foto, suara, kontak, dan lokasi nggak disimpan.
    Menghapus pesan di Telegram nggak menghapus jawaban yang sudah terkirim, karena bot nggak diberi tahu.
privacy-consents = <b>Izin darimu</b>
consent-given = ✓ { $topic }
consent-not-given = ✗ { $topic }
privacy-topic-work = menyimpan jawaban supaya kamu bisa diberi tugas
privacy-topic-training = memakai jawabanmu untuk melatih model AI
privacy-topic-publishing = menerbitkan jawabanmu tanpa nama dalam kumpulan data
privacy-topic-contact = menghubungimu kalau ada tugas atau kabar baru
