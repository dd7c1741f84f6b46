# Yang perlu diketahui sebelum paket dibuka: kolom, data pribadi, soal yang sudah ada, menambah soal.

plan-columns = Kolom: { $columns }
plan-column-taken = { $header } → { $field }
plan-columns-kept = Ikut disimpan apa adanya: { $columns }
plan-columns-more = dan { $more } lagi

personal-found = ⚠️ <b>Ada data pribadi di { $places } tempat</b>
personal-place = Baris { $line }, kolom { $column }: { $what ->
       *[nik] NIK
        [card] nomor kartu
        [account] nomor rekening
        [phone] nomor telepon
        [email] alamat email
        [plate] pelat nomor
    }
personal-more = … dan { $more } tempat lagi.
personal-ask = Kalau itu punya orang beneran, ganti dulu di berkasnya, lalu kirim lagi. Kalau memang boleh dilihat pelatih, tekan “{ personal-confirm }”, baru paketnya bisa dibuka.
personal-confirm = Sudah kucek, boleh
personal-is-confirmed = ✓ Data pribadinya sudah dicek.
personal-unconfirmed = Paket { $name } berisi data pribadi di { $places } tempat. Cek dulu di /paket, lalu tekan “{ personal-confirm }”.
personal-all = Semua tempat yang berisi data pribadi ada di berkas ini.

elsewhere-head = 🔁 <b>Sudah ada di paket lain</b>
elsewhere-line =
    { $name }: { $tasks } tugas yang sama{ $done ->
        [0] {""}
       *[other] , { $done } di antaranya sudah dikerjakan
    }

grow-into = Tambahkan ke { $name }
grow-done =
    ✓ { $added } tugas ditambahkan.{ $known ->
        [0] {""}
       *[other] {" "}{ $known } baris sudah ada sebelumnya, jadi nggak dobel.
    }
grow-nothing = Semua baris ini sudah ada di paket { $name }, jadi nggak ada yang ditambahkan.
grow-other-content = { $number } baris memakai id yang di paket { $name } isinya lain: { $keys }. Belum ada yang ditambahkan. Ganti id-nya, lalu kirim lagi.
grow-lacks = Baris dengan id “{ $key }” nggak cocok dengan yang diminta paketnya (kolom { $column }): { $what } Belum ada yang ditambahkan.
grow-not-into = Ke paket { $name } nggak bisa ditambahkan: sudah ditutup, sebuah latihan, atau paket ini sendiri.
grow-too-many = Sekali tambah paling banyak { $limit } tugas, dan ini ada { $tasks }. Bagi berkasnya, ya.

rehearse-done =
    ✓ <b>{ $name }</b>: selesai dicoba.
    Kalau sungguhan, ini yang tersimpan. Percobaan ini nggak disimpan.
rehearse-again = Coba lagi
rehearse-other = Contoh lain
rehearsal-over = Percobaan ini sudah selesai. Mulai lagi lewat “{ batch-sample }”.
