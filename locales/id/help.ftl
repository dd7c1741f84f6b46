# Bantuan: apa saja yang boleh, masing-masing dengan satu contoh.

help-work =
    Di sini kamu melatih AI: kasih nilai, bandingkan, dan perbaiki jawabannya, atau bilang ulang dengan caramu sendiri.
    Tekan “{ menu-tugas }”, terus ikuti tombolnya. Kalau diminta menulis, tulis aja di kolom pesan.
help-look = Di sini kamu bisa melihat jalannya proyek. Nggak ada yang bisa kamu ubah, jadi tenang aja pencet-pencet.
help-line =
    <b>/{ $command }</b>: { $what }
    <i>Contoh: { $example }</i>
help-end = Bingung soal tugasnya? Tekan “{ inquiry-ask }” di bawahnya. Salah tulis? Edit aja pesanmu. Salah pencet? /ubah.
example-tugas = /tugas, terus tekan jawaban yang menurutmu pas
example-lewati = /lewati kalau soalnya bukan bidangmu
example-ubah = /ubah kalau barusan salah pencet
example-panduan = /panduan kalau bingung maksud soalnya
example-bekal = /bekal 5 sebelum naik kereta
example-latihan = /latihan sambil nunggu bus, berhenti kapan aja
example-cek = /cek 7K2M-9QXA-… dari sertifikat temanmu
example-progres = /progres sebelum tutup HP malam ini
example-upah = /upah buat lihat upah minggu ini
example-profil = /profil kalau topiknya nggak cocok buatmu
example-push = kirim soal.csv, tulis di bawahnya /push overlap=3
example-paket = /paket obrolan-harian
example-ekspor = /ekspor obrolan-harian sft
example-bayar = /bayar obrolan-harian
example-undang = /undang pelatih 50 14
example-siaran = /siaran lang=jv
example-pelatih = /pelatih sari
example-jejak = /jejak obrolan-harian
example-bahasa = /bahasa, lalu pilih Basa Sunda
example-privasi = /privasi kalau mau lihat atau hapus datamu
example-bantuan = /bantuan, ya halaman ini
