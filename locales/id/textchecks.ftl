# Yang dibilang sebelum tulisan dikirim: cuma bertanya, nggak pernah menolak.

check-copied = ⚠️ Kayaknya ini masih sama dengan teks asalnya. Sengaja?
check-copied-candidate = ⚠️ Ini persis kayak teks yang ada di kartu. Sengaja?
check-repeated = ⚠️ Isinya cuma huruf atau kata yang diulang-ulang. Sengaja?
check-heaped = ⚠️ Ada huruf yang ditumpuki banyak tanda, jadi susah dibaca. Sengaja?
check-hardly-changed = ⚠️ Hampir semua katanya masih sama. Sengaja?
check-other-language = ⚠️ Sekilas ini kayak { $guess }. Kalau memang begitu, kirim aja. Tebakan bot bisa salah, kok.
check-still-formal = ⚠️ Ini kayaknya masih bahasa baku; gimana kalau ngobrol sama temen?
check-short = ⚠️ Pendek banget dibanding teks asalnya. Ada yang ketinggalan?
check-long = ⚠️ Jauh lebih panjang dari teks asalnya. Ada yang ketambahan?
check-model = ⚠️ Ini kedengarannya kayak AI yang ngomong. Coba pakai kata-katamu sendiri?
check-markdown = ⚠️ Ada tanda kayak ** atau # di tulisanmu. Orang biasanya nggak nulis begitu pas ngobrol.
check-profanity = ⚠️ Ada kata kasarnya, padahal yang diminta bahasa yang sopan. Sengaja?
check-alike = ⚠️ Ada orang lain yang tulisannya hampir sama persis. Ini kata-katamu sendiri, kan?
check-personal = ⚠️ Kayaknya ada { $what ->
       *[nik] NIK
        [card] nomor kartu
        [account] nomor rekening
        [phone] nomor telepon
        [email] alamat email
        [plate] pelat nomor
    } di sini. Kalau itu punya orang beneran, ganti dulu ya.
send-anyway = Kirim saja
change-it = Ubah
send-anyway-or-change = Memang begitu? Tekan { send-anyway }. Mau diubah? Tulis lagi, atau edit pesanmu.
