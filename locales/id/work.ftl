card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-topic = Topik: { $topic }
card-domain = Bidang: { $domain }
card-revising = ✏️ Kamu lagi mengubah jawaban yang sudah dikirim.
mark = { $label } <b>{ $value }</b>
chips-first = Ada alasannya? Boleh dicentang dulu di bawah, baru pilih.
note-too = Mau kasih catatan? Tulis aja di sini.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
chip-graded = { $label }: { $grade }
several-how = Boleh lebih dari satu. Kalau sudah, tekan Selesai.
several-graded = Parah nggak? Ketuk lagi buat ganti: ringan, sedang, berat, terus lepas.
several-least =
    { $least ->
        [1] Pilih satu dulu ya.
       *[other] Pilih minimal { $least } dulu ya.
    }
several-most = Paling banyak { $most }. Lepas satu dulu kalau mau ganti.
rank-how = Ketuk satu-satu, mulai dari yang paling bagus.
rank-so-far = Urutanmu: <b>{ $line }</b>
rank-then = { $better } &gt; { $worse }
rank-tied = { $one } = { $other }
rank-open = …
rank-same = Sama dengan sebelumnya
rank-undo = Urungkan
rank-placed = Yang itu sudah kamu urutkan.
rank-unfinished = Belum semuanya diurutkan. Ketuk sisanya dulu ya.
picture-missing = ⚠️ Gambarnya nggak bisa kutampilkan: { $picture }. Kalau kamu juga nggak bisa lihat, lewati aja: “Soalnya rusak”.
your-note = <b>Catatanmu</b>
your-text = <b>Tulisanmu</b>
you-wrote = <b>Tulisanmu</b> ({ $share }% berubah)
what-changed = <b>Yang berubah</b> ({ $share }%)
send-or-write = Sudah pas? Tekan Kirim. Belum? Kirim tulisan baru, atau edit pesanmu tadi.
write-again = Tulis ulang
gloss-word = Jelasin kata
gloss-line = 📖 <b>{ $word }</b>: { $meaning }
gloss-how = Kata mana yang mau dijelasin? Tulis begini: <i>mager: malas gerak</i>
gloss-not-used = Kata “{ $word }” nggak ada di tulisanmu. Jelasin kata yang kamu pakai ya.
gloss-enough = Sudah { $limit } kata, cukup dulu. Hapus satu kalau mau ganti.
gloss-drop = Hapus { $word }
gloss-stop = Nggak jadi

saved = ✓ Tersimpan. Tugas ke-{ $done } beres! Salah pencet? /ubah
saved-toast = Tersimpan ✓
skipped = Oke, dilewati.
skip-why = <b>Kenapa dilewati?</b> Tugas ini nggak akan datang lagi ke kamu. Melewati nggak pernah ada ruginya.
skip-not-my-field = Di luar bidangku
skip-not-my-language = Kurang paham bahasanya
skip-uncomfortable = Nggak nyaman
skip-broken-task = Tugasnya rusak
skip-other = Alasan lain
skip-stay = Nggak jadi

idle-resting = Lagi nggak ada tugas yang kamu pegang. Lanjut?
idle-nothing-open = Belum ada paket yang dibuka. Santai dulu, nanti cek lagi ya.
idle-all-done = Semua tugas buatmu sudah habis. Makasih banyak! Cek lagi nanti, siapa tahu ada paket baru.
idle-other-languages = Ada tugas, tapi bahasanya bukan bahasa yang kamu pilih. Nanti cek lagi ya, siapa tahu ada yang cocok.

guide-of = <b>Panduan { $name }</b>
no-guide = Paket { $name } nggak punya panduan khusus. Ikuti perasaan bahasamu aja.
revised = ✓ Perubahanmu di “{ $kind }” tersimpan (revisi ke-{ $revision }).

check-copied = ⚠️ Kayaknya ini masih sama dengan teks asalnya. Sengaja?
check-hardly-changed = ⚠️ Hampir semua katanya masih sama. Sengaja?
check-other-language = ⚠️ Sekilas ini kayak { $guess }. Kalau memang begitu, kirim aja. Tebakan bot bisa salah, kok.

forwarded = Itu pesan terusan, jadi nggak kusimpan. Tulis pakai kata-katamu sendiri ya.
text-instead = Aku cuma bisa baca tulisan di sini, jadi yang barusan nggak kusimpan. Ketik jawabanmu, atau pakai tombol.
caption-instead = Tulisan di bawah gambar atau berkas nggak kubaca. Kirim jawabanmu sebagai pesan biasa ya.
reply-elsewhere = Pesan yang kamu balas itu bukan tugas yang lagi terbuka. Kirim aja langsung tanpa membalas, nanti masuk ke tugas sekarang.
reply-used = Pesan itu sudah kamu balas. Kalau masih ada yang kurang, tekan tombolnya sekali lagi.
apology = Aduh, ada yang error di sini dan pesanmu yang terakhir belum terproses. Bukan salahmu. Coba lagi, atau mulai dari /tugas.
