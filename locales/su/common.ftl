# Kecap nu dipaké di mana-mana. Eusi pesen meunang maké <b> jeung <i>; tulisan dina tombol henteu.
# Basana loma nu sopan: “anjeun”, “kuring”, kecap sapopoé; lain lemes, lain kasar.

as-is = { $text }
ticked = ✓ { $text }
in-a-line = { $before } · { $after }
one-below =
    { $above }
    { $below }
continued = <i>(sambungan)</i>
page-before = ‹ Mundur
page-of = { $page }/{ $pages }
page-after = Terus ›

send = Kirim
done = Réngsé
unsure = Ragu
cannot-tell = Teu nyaho
letter = { $letter }
skip = Liwat
guide = Panduan
go-back = Balik
go-on = Teruskeun
no-figure = –
check-again = Pariksa deui
back-to-task = Balik ka tugas
open-menu = Menu

seconds = { $seconds } detik
minutes = { $minutes } menit { $seconds } detik
hours = { $hours } jam { $minutes } menit

turn =
    { $role ->
        [user] <b>Pamaké</b>
        [assistant] <b>AI</b>
       *[system] <b>Latar obrolan</b>
    }
turn-judged = { $turn } <i>← nu ieu</i>
the-picture = <b>Gambar</b>
the-prompt = <b>Ceuk pamaké</b>
the-text = <b>Téks</b>
the-source = <b>Téks asal</b>
the-candidate = <b>Jawaban { $letter }</b>
the-candidate-of = <b>Jawaban { $letter }</b> ({ $place } ti { $places })

grade-light = énténg
grade-medium = sedeng
grade-severe = beurat

menu = Rék ngagarap naon? Pilih waé.
menu-tugas = Garap tugas
menu-lewati = Liwatan tugas
menu-ubah = Robah nu tadi
menu-panduan = Panduan
menu-progres = Kamajuan kuring
menu-upah = Upah kuring
menu-bayar = Mayar upah
menu-push = Kirim pakét anyar
menu-paket = Pakét
menu-ekspor = Ékspor
menu-siaran = Siaran
menu-undang = Ondang batur
menu-jejak = Tapak
menu-bahasa = Basa
menu-privasi = Privasi
menu-bantuan = Bantuan

command-tugas = nyokot tugas, atawa neruskeun nu tadi
command-lewati = ngaliwat tugas ieu
command-ubah = ngarobah jawaban panungtung
command-panduan = panduan tugas nu keur digarap
command-progres = geus nepi ka mana hasilna
command-upah = saldo, rincian, jeung kode upah
command-bayar = nyatujuan, mayar, jeung ngoréksi upah
command-push = ngirim pakét tugas (berkas + tulisan /push)
command-paket = daptar pakét jeung kamajuanana
command-siaran = béjaan jalma loba
command-ekspor = ngunduh hasil hiji pakét
command-undang = nyieun link ondangan
command-jejak = saha ngalakukeun naon
command-bahasa = ngaganti basa bot
command-privasi = data naon nu disimpen, jeung keur naon
command-bantuan = sagala nu bisa dipigawé di dieu
command-unknown = Paréntah éta can aya. Daptar lengkepna aya di /bantuan, nya.

state-loading = keur dimuat
state-draft = draf
state-open = dibuka
state-paused = direureuhkeun
state-closed = ditutup
