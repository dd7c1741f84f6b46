# Kata-kata yang dipakai di mana-mana. Isi pesan boleh memakai <b> dan <i>; tulisan di tombol tidak.

as-is = { $text }
ticked = ✓ { $text }
in-a-line = { $before } · { $after }
one-below =
    { $above }
    { $below }
continued = <i>(lanjutan)</i>
page-before = ‹ Mundur
page-of = { $page }/{ $pages }
page-after = Lanjut ›

send = Kirim
done = Selesai
unsure = Ragu
cannot-tell = Nggak tahu
letter = { $letter }
skip = Lewati
guide = Panduan
go-back = Kembali
go-on = Lanjut kerja
no-figure = –
check-again = Cek lagi
back-to-task = Kembali ke tugas
open-menu = Menu

seconds = { $seconds } detik
minutes = { $minutes } menit { $seconds } detik
hours = { $hours } jam { $minutes } menit

turn =
    { $role ->
        [user] <b>Pengguna</b>
        [assistant] <b>AI</b>
       *[system] <b>Latar percakapan</b>
    }
turn-judged = { $turn } <i>← yang ini</i>
the-picture = <b>Gambar</b>
the-prompt = <b>Kata pengguna</b>
the-text = <b>Teks</b>
the-source = <b>Teks asal</b>
the-candidate = <b>Jawaban { $letter }</b>
the-candidate-of = <b>Jawaban { $letter }</b> ({ $place } dari { $places })

grade-light = ringan
grade-medium = sedang
grade-severe = berat

menu = Mau ngapain? Pilih aja.
menu-tugas = Kerjakan tugas
menu-lewati = Lewati tugas
menu-ubah = Ubah yang tadi
menu-panduan = Panduan
menu-progres = Progresku
menu-upah = Upahku
menu-bayar = Bayar upah
menu-push = Kirim paket baru
menu-paket = Paket
menu-ekspor = Ekspor
menu-undang = Undang orang
menu-siaran = Siaran
menu-jejak = Jejak
menu-bahasa = Bahasa
menu-privasi = Privasi
menu-bantuan = Bantuan

command-tugas = ambil tugas, atau lanjutin yang tadi
command-lewati = lewati tugas ini
command-ubah = ubah jawaban terakhirmu
command-panduan = panduan tugas yang lagi dikerjakan
command-progres = sudah sejauh mana hasilnya
command-upah = saldo, rincian, dan kode upahmu
command-bayar = setujui, bayar, dan koreksi upah
command-push = kirim paket tugas (berkas + tulisan /push)
command-paket = daftar paket dan kemajuannya
command-ekspor = unduh hasil sebuah paket
command-siaran = kabari banyak orang
command-undang = bikin link undangan
command-jejak = siapa melakukan apa
command-bahasa = ganti bahasa bot
command-privasi = data apa yang disimpan, dan buat apa
command-bantuan = semua yang bisa kamu lakukan di sini
command-unknown = Perintah itu belum ada. Lihat /bantuan buat daftar lengkapnya ya.

state-loading = lagi dimuat
state-draft = draf
state-open = dibuka
state-paused = dijeda
state-closed = ditutup
