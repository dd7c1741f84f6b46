# Biar nyaman: berubah pikiran, melewati, panduan baru, bekal, materi berat, profil.

## Nomor bantuan: ganti di sini kalau mau memakai layanan lain.

-help-number = 119 ext 8
-help-name = SEJIWA

answer-before = <b>Jawabanmu sebelumnya</b>
answer-was = Jawabanmu sebelumnya: <b>{ $answer }</b>
change-window-over = Jawaban di paket { $name } cuma bisa diubah dalam { $hours } jam, dan waktunya sudah lewat. Jawabanmu tetap tersimpan kok.

skipped-freely = Oke, dilewati. Nggak ada ruginya, kok.
avoid-languages = Betulkan bahasaku
avoid-field = Jangan kasih tugas { $name } lagi
avoid-topic = Jangan kasih topik { $name } lagi
avoid-heavy = Jangan kasih materi berat lagi
avoid-kept = Oke, dicatat. Yang begitu nggak akan kukasih lagi. Mau dibalikin? Buka /profil.
avoided-heavy = materi berat

batch-aside = ⚠️ Disisihkan karena dianggap rusak: { $aside } tugas
batch-troubles = Tugas bermasalah
batch-reword = Ubah panduan
troubles-head = <b>{ $name }</b>: tugas yang perlu kamu lihat
troubles-none = <b>{ $name }</b>: aman, nggak ada tugas yang bermasalah.
trouble-aside = <b>{ $key }</b>: disisihkan, { $broken } orang bilang rusak, { $skips } melewati
trouble-skipped = <b>{ $key }</b>: dilewati { $skips } orang, { $broken } bilang rusak
trouble-return = Kembalikan { $key }
trouble-returned = ✓ Tugasnya dibagikan lagi.
trouble-gone = Tugas itu sudah dikembalikan.

guide-how = Tulis panduan barunya di baris bawah nama paket, atau kirim dulu teksnya, terus balas pesan itu dengan /panduan nama-paket.
guide-ask = ✏️ Balas pesan ini dengan panduan baru buat paket <b>{ $name }</b>.
guide-asked = Tulis panduannya sebagai balasan.
guide-same = Panduan paket { $name } sudah persis begitu, jadi nggak ada yang diganti.
guide-reworded = ✓ Panduan <b>{ $name }</b> diganti. Ini versi ke-{ $versions }. Sebelum tugas berikutnya, pelatih lihat dulu apa yang berubah.
guide-news = 📌 <b>Panduan { $name } berubah</b>
guide-news-read = Oke, lanjut

packet-head = 🎒 Bekalmu { $count } tugas. Kerjakan kapan aja, nggak perlu sinyal: balas tiap pesan dengan jawabanmu, nanti terkirim sendiri. Waktunya 24 jam.
packet-none = Belum ada tugas yang bisa dibawa. Coba /tugas, atau cek lagi nanti.
packet-how-many = Mau bawa berapa? Tulis angka 1 sampai { $most }, misalnya /bekal 5.
packet-place = 🎒 { $place }/{ $places }
packet-reply = ↩️ <b>Balas pesan ini</b>: { $how }
packet-left = { $left } tugas lain nggak bisa dibawa, karena bergambar, isinya berat, atau kepanjangan. Kerjakan lewat /tugas ya.
packet-answered = Yang itu sudah kamu jawab. Mau ganti? Edit aja pesan jawabanmu, atau pakai /ubah.
packet-by-reply = Itu jawaban buat yang mana? Balas pesan tugasnya ya, biar nggak ketukar.
idle-packet = Bekal yang lain tinggal kamu balas. Sudah habis? Ambil lagi lewat /bekal atau /tugas.
menu-bekal = Bekal offline
command-bekal = bawa sampai sepuluh tugas buat dikerjakan tanpa sinyal

care-warning = ⚠️ <b>Isinya bisa berat dibaca.</b> Mau lanjut? Dilewati juga nggak apa-apa, nggak ada ruginya.
care-help = Kalau lagi nggak enak hati, kamu bisa cerita ke { -help-name }: telepon { -help-number }.
care-look = Lihat
care-pause = ☕ Kamu sudah kerja lama hari ini. Istirahat dulu yuk, tugasnya nggak ke mana-mana.
idle-enough-today = Materi berat buat hari ini sudah cukup. Istirahat dulu ya, besok lanjut lagi.

plan-window =
    { $hours ->
        [0] Jawaban bisa diubah: sampai paket ditutup
       *[other] Jawaban bisa diubah: { $hours } jam
    }
plan-sensitive = ⚠️ Isinya bisa berat dibaca
plain-look = Tampilan polos
plain-is = <i>Tampilan polos: cuma tulisan, tanpa gambar dan emoji.</i>
picture-at = Gambar: { $picture }
picture-kept = Gambar: ada, tapi nggak kukirim sendiri.
picture-see = Lihat gambarnya
picture-follows = Gambarnya menyusul.
