# Tembung sing dienggo ing ngendi-endi. Isi pesen oleh nganggo <b> lan <i>; tulisan ing tombol ora.
# Basane ngoko nganggo “sampeyan”, tembung saben dina; dudu krama, dudu “kowe” utawa “-mu”.

as-is = { $text }
ticked = ✓ { $text }
in-a-line = { $before } · { $after }
one-below =
    { $above }
    { $below }
continued = <i>(sambungane)</i>
page-before = ‹ Mundur
page-of = { $page }/{ $pages }
page-after = Terus ›

send = Kirim
done = Rampung
unsure = Ragu
cannot-tell = Ora ngerti
letter = { $letter }
skip = Liwati
guide = Panduan
go-back = Bali
go-on = Terus nggarap
no-figure = –
check-again = Priksa maneh
back-to-task = Bali menyang tugas
open-menu = Menu

seconds = { $seconds } detik
minutes = { $minutes } menit { $seconds } detik
hours = { $hours } jam { $minutes } menit

turn =
    { $role ->
        [user] <b>Pengguna</b>
        [assistant] <b>AI</b>
       *[system] <b>Latar obrolan</b>
    }
turn-judged = { $turn } <i>← sing iki</i>
the-picture = <b>Gambar</b>
the-prompt = <b>Ujare pengguna</b>
the-text = <b>Teks</b>
the-source = <b>Teks asal</b>
the-candidate = <b>Jawaban { $letter }</b>
the-candidate-of = <b>Jawaban { $letter }</b> ({ $place } saka { $places })

grade-light = entheng
grade-medium = sedheng
grade-severe = abot

menu = Arep nggarap apa? Mangga dipilih.
menu-tugas = Garap tugas
menu-lewati = Liwati tugas
menu-ubah = Owahi sing mau
menu-panduan = Panduan
menu-progres = Kemajuanku
menu-upah = Upahku
menu-bayar = Mbayar upah
menu-push = Kirim paket anyar
menu-paket = Paket
menu-ekspor = Ekspor
menu-undang = Ngundang wong
menu-siaran = Siaran
menu-jejak = Tilas
menu-bahasa = Basa
menu-privasi = Privasi
menu-bantuan = Pitulungan

command-tugas = njupuk tugas, utawa nerusake sing mau
command-lewati = ngliwati tugas iki
command-ubah = ngowahi jawaban pungkasan
command-panduan = panduan tugas sing lagi digarap
command-progres = wis tekan endi asile
command-upah = saldo, rincian, lan kodhe upah
command-bayar = nyetujoni, mbayar, lan ngoreksi upah
command-push = ngirim paket tugas (berkas + tulisan /push)
command-siaran = ngabari wong akeh
command-paket = dhaftar paket lan kemajuane
command-ekspor = ngundhuh hasile paket
command-undang = nggawe link undangan
command-jejak = sapa nglakoni apa
command-bahasa = ngganti basa bot
command-privasi = data apa sing disimpen, lan kanggo apa
command-bantuan = kabeh sing bisa dilakoni ing kene
command-unknown = Perintah iku durung ana. Dhaftar komplite ana ing /bantuan, ya.

state-loading = lagi dimuat
state-draft = draf
state-open = dibukak
state-paused = leren
state-closed = ditutup
