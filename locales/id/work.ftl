card = <b>{ $batch }</b> · { $kind }
card-step = <b>{ $batch }</b> · { $kind } ({ $place }/{ $places })
card-topic = Topik: { $topic }
card-domain = Bidang: { $domain }
card-revising = ✏️ Kamu lagi mengubah jawaban yang sudah dikirim.
mark = { $label } <b>{ $value }</b>
scale-so-far = Nilaimu: { $marks }
scale-place = { $ask } ({ $place }/{ $places })
chips-first = Alasannya boleh dicentang dulu, baru pilih.
note-too = Ada catatan? Tulis aja di sini.
chip-open = ⬜ { $label }
chip-ticked = ✅ { $label }
chip-graded = { $grade }: { $label }
several-how = Boleh lebih dari satu, terus tekan { done }.
several-graded = Ketuk 1× { grade-light }, 2× { grade-medium }, 3× { grade-severe }, 4× batal.
several-least =
    { $least ->
        [1] Pilih satu dulu ya.
       *[other] Pilih minimal { $least } dulu ya.
    }
several-most = Paling banyak { $most }. Lepas satu dulu kalau mau ganti.
rank-how = Ketuk satu-satu. Yang tersisa masuk sendiri.
rank-so-far = Urutanmu: <b>{ $line }</b>
rank-then = { $better } &gt; { $worse }
rank-tied = { $one } = { $other }
rank-open = …
rank-same = Sama bagusnya
rank-undo = Urungkan
rank-placed = Yang itu sudah kamu urutkan.
rank-unfinished = Belum semuanya diurutkan. Ketuk sisanya dulu ya.
picture-missing = ⚠️ Gambarnya nggak bisa kutampilkan: { $picture }. Kalau kamu juga nggak bisa lihat, lewati aja: “{ skip-broken-task }”.
your-note = <b>Catatanmu</b>
your-text = <b>Tulisanmu</b>
you-wrote = <b>Tulisanmu</b> ({ $share }% berubah)
what-changed = <b>Yang berubah</b> ({ $share }%)
send-or-write = Sudah pas? Tekan { send }. Belum? Tulis lagi, atau edit pesanmu.
write-again = Tulis ulang
gloss-word = Jelasin kata
gloss-line = 📖 <b>{ $word }</b>: { $meaning }
gloss-how = Kata mana yang mau dijelasin? Tulis begini: <i>mager: malas gerak</i>
gloss-not-used = Kata “{ $word }” nggak ada di tulisanmu. Jelasin kata yang kamu pakai ya.
gloss-enough = Sudah { $limit } kata, cukup dulu. Hapus satu kalau mau ganti.
gloss-drop = Hapus: { $word }
gloss-stop = Nggak jadi

saved = ✓ Tersimpan. Tugas ke-{ $done } beres!
saved-change = ✓ Perubahanmu tersimpan.
saved-toast = Tersimpan ✓
skipped = Oke, dilewati.
skip-why = <b>Kenapa dilewati?</b> Nggak ada ruginya, dan tugas ini nggak akan datang lagi.
skip-not-my-field = Di luar bidangku
skip-not-my-language = Kurang paham bahasanya
skip-uncomfortable = Nggak nyaman
skip-broken-task = Tugasnya rusak
skip-other = Alasan lain
skip-stay = Nggak jadi
change-stop = Batal

idle-resting = Lagi nggak ada tugas yang kamu pegang. Lanjut?
idle-nothing-open = Belum ada paket yang dibuka. Santai dulu, nanti cek lagi ya.
idle-all-done = Semua tugas buatmu sudah habis. Makasih banyak! Cek lagi nanti, siapa tahu ada paket baru.
idle-other-languages = Ada tugas, tapi bahasanya { $name }, dan itu belum ada di profilmu. Kamu bisa? Tambahkan di /profil.

guide-of = <b>Panduan { $name }</b>
no-guide = Paket { $name } nggak punya panduan khusus. Ikuti perasaan bahasamu aja.
revised = ✓ Perubahanmu di “{ $kind }” tersimpan (revisi ke-{ $revision }).


forwarded = Itu pesan terusan, jadi nggak kusimpan. Tulis pakai kata-katamu sendiri ya.
text-instead = Aku cuma bisa baca tulisan di sini, jadi yang barusan nggak kusimpan. Ketik jawabanmu, atau pakai tombol.
caption-instead = Tulisan di bawah gambar atau berkas nggak kubaca. Kirim jawabanmu sebagai pesan biasa ya.
reply-elsewhere = Pesan yang kamu balas itu bukan tugas yang lagi terbuka. Kirim aja langsung tanpa membalas, nanti masuk ke tugas sekarang.
reply-used = Pesan itu sudah kamu balas. Kalau masih ada yang kurang, tekan tombolnya sekali lagi.
apology = Aduh, ada yang error di sini dan pesanmu yang terakhir belum terproses. Bukan salahmu. Coba lagi, atau mulai dari /tugas.
