# Kecap nu dipaké di mana-mana. Eusi pesen meunang maké <b> jeung <i>; tulisan dina tombol henteu.

as-is = { $text }
ticked = ✓ { $text }
in-a-line = { $before } · { $after }
one-below =
    { $above }
    { $below }
continued = <i>(sambungan)</i>
page-before = ‹ Saméméhna
page-of = { $page }/{ $pages }
page-after = Saterusna ›

send = Kirim
done = Réngsé
unsure = Ragu
cannot-tell = Teu terang
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
       *[system] <b>Kasang tukang obrolan</b>
    }
turn-judged = { $turn } <i>← nu ieu</i>
the-picture = <b>Gambar</b>
the-prompt = <b>Ceuk pamaké</b>
the-text = <b>Téks asal</b>
the-candidate = <b>Jawaban { $letter }</b>

grade-light = hampang
grade-medium = sedeng
grade-severe = beurat

menu = Rék naon? Mangga pilih.
menu-tugas = Garap tugas
menu-lewati = Liwatan tugas
menu-ubah = Robah nu panungtung
menu-panduan = Panduan
menu-progres = Kamajuan kuring
menu-upah = Buruhan kuring
menu-bayar = Mayar buruhan
menu-push = Kirim pakét anyar
menu-paket = Pakét
menu-ekspor = Ékspor
menu-undang = Ondang jalma
menu-jejak = Tapak
menu-bahasa = Basa
menu-privasi = Privasi
menu-bantuan = Bantuan

command-tugas = nyokot tugas, atawa neruskeun nu tadi
command-lewati = ngaliwat tugas ieu
command-ubah = ngarobah jawaban panungtung
command-panduan = panduan tugas nu keur digarap
command-progres = hasil gawé nepi ka ayeuna
command-upah = saldo, rincian, jeung kode buruhan
command-bayar = nyatujuan, mayar, jeung ngoréksi buruhan
command-push = ngirim pakét tugas (berkas + tulisan /push)
command-paket = daptar pakét jeung kamajuanana
command-ekspor = ngundeur hasil hiji pakét
command-undang = nyieun tautan ondangan
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
