# Pitulung: naon waé nu meunang, masing-masing ku hiji conto.

help-work =
    Di dieu anjeun ngalatih AI: méré peunteun, ngabandingkeun, jeung ngabenerkeun jawabanana, atawa ngomongkeun deui ku cara anjeun sorangan.
    Pencét “{ menu-tugas }”, tuluy turutan tombolna. Mun dipénta nulis, tulis waé dina kolom pesen.
help-look = Di dieu anjeun bisa ningali jalanna proyék. Teu aya nu bisa dirobah ku anjeun, jadi sok pencét naon waé.
help-line =
    <b>/{ $command }</b>: { $what }
    <i>Misalna: { $example }</i>
help-end = Bingung soal tugasna? Pencét “{ inquiry-ask }” di handapna. Salah nulis? Robah waé pesenna. Salah mencét? /ubah.
example-tugas = /tugas, tuluy pencét jawaban nu cocog ceuk anjeun
example-lewati = /lewati mun soalna lain widang anjeun
example-ubah = /ubah mun tadi salah pencét
example-panduan = /panduan mun bingung maksud soalna
example-bekal = /bekal 5 saméméh naék karéta
example-latihan = /latihan bari nungguan beus, reureuh iraha waé
example-cek = /cek 7K2M-9QXA-… tina sertipikat babaturan
example-progres = /progres saméméh nutup HP peuting ieu
example-upah = /upah keur ningali upah minggu ieu
example-profil = /profil mun topikna teu cocog keur anjeun
example-push = kirim soal.csv, tulis di handapna /push overlap=3
example-paket = /paket obrolan-harian
example-ekspor = /ekspor obrolan-harian sft
example-bayar = /bayar obrolan-harian
example-undang = /undang pelatih 50 14
example-siaran = /siaran lang=su
example-pelatih = /pelatih sari
example-jejak = /jejak obrolan-harian
example-bahasa = /bahasa, tuluy pilih Basa Jawa
example-privasi = /privasi mun rék ningali atawa mupus data anjeun
example-bantuan = /bantuan, nya kaca ieu
