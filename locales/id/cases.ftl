# Beda pendapat antarpelatih, dan celah di panduan.

case-open = Beda pendapat ({ $count })
case-none = Nggak ada beda pendapat yang perlu kamu putuskan. Makasih!
case-head = <b>Beda pendapat</b> · { $batch } · { $kinds }
case-agreement = Kesepakatan para pelatih: { $agreement }%.
case-side = <b>{ $number }.</b> { $count } orang: { $words }
case-ask = <b>Mana yang benar?</b> Pilih nomornya, atau jawab sendiri.
case-number = No. { $number }
case-own = Jawab sendiri
case-right = Putusanmu: <b>{ $words }</b>
case-ask-cause = <b>Kenapa mereka bisa beda?</b> Mau nambah catatan? Tulis aja dulu di sini. Kalau panduannya yang kurang, tulis kalimat yang seharusnya ada.
case-gap = Panduannya kurang
case-ambiguous = Soalnya memang bisa dua arti
case-slip = Cuma salah pencet
case-misunderstood = Ada yang salah paham
case-done = ✓ Putusanmu tersimpan buat tugas itu.
case-decided = Yang itu sudah diputuskan. Buka /tinjau lagi ya.
gap-open = Celah panduan ({ $count })
gap-head = <b>Celah panduan</b>: ditemukan peninjau waktu para pelatih nggak sepakat
gap-none = Nggak ada celah panduan yang menunggu.
gap-list = Lihat celah panduan
gap-line = <b>{ $number }.</b> Paket { $name }
gap-said = <b>Yang kurang</b>
gap-add = Tambahkan no. { $number } ke panduan
gap-other = Tulis kalimat lain no. { $number }
gap-close = Tutup no. { $number } tanpa perubahan
gap-closed = ✓ Ditutup.
gap-closed-already = Celah itu sudah ditutup.
gap-write = <b>Kalimat apa yang mau ditambahkan ke panduan { $name }?</b> Balas pesan ini.
gap-came = Peninjau menemukan celah di panduan <b>{ $name }</b>: para pelatih jadi nggak sepakat. Mau dilengkapi?

act-adjudicate = memutuskan beda pendapat
act-gap-closed = menutup celah panduan
