# Pitulungan: apa wae sing kena, siji-sijine nganggo conto.

help-work =
    Ing kene sampeyan nglatih AI: menehi biji, mbandhingake, lan mbenerake jawabane, utawa ngomong maneh nganggo cara sampeyan dhewe.
    Pencet “{ menu-tugas }”, banjur manut tombole. Yen dijaluk nulis, tulis wae ing kolom pesen.
help-look = Ing kene sampeyan bisa ndeleng lakune proyek. Ora ana sing bisa diowahi, dadi dipencet-pencet wae ora apa-apa.
help-line =
    <b>/{ $command }</b>: { $what }
    <i>Upamane: { $example }</i>
help-end = Bingung bab tugase? Penceten “{ inquiry-ask }” ing ngisore. Kleru nulis? Owahi wae pesene. Kleru mencet? /ubah.
example-tugas = /tugas, banjur pencet jawaban sing miturut sampeyan pas
example-lewati = /lewati yen soale dudu bidhang sampeyan
example-ubah = /ubah yen mau salah pencet
example-panduan = /panduan yen bingung karepe soal
example-bekal = /bekal 5 sadurunge numpak sepur
example-latihan = /latihan karo ngenteni bis, leren kapan wae
example-cek = /cek 7K2M-9QXA-… saka sertifikat kanca
example-progres = /progres sadurunge nutup HP mengko bengi
example-upah = /upah kanggo ndeleng upah minggu iki
example-profil = /profil yen topike ora cocog kanggo sampeyan
example-push = kirim soal.csv, tulisen ing ngisore /push overlap=3
example-paket = /paket obrolan-harian
example-ekspor = /ekspor obrolan-harian sft
example-bayar = /bayar obrolan-harian
example-undang = /undang pelatih 50 14
example-siaran = /siaran lang=jv
example-pelatih = /pelatih sari
example-jejak = /jejak obrolan-harian
example-bahasa = /bahasa, banjur pilih Basa Sunda
example-privasi = /privasi yen arep ndeleng utawa mbusak data sampeyan
example-bantuan = /bantuan, ya kaca iki
