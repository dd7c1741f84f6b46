rewrite-title = Perbaiki
rewrite-pick = <b>Mana yang mau kamu perbaiki?</b>
rewrite-all-good = Semua sudah bagus
rewrite-ask = Tulis ulang <b>jawaban { $letter }</b> biar lebih enak, terus kirim ke sini.
rewrite-hint = Isinya tetap sama, cara ngomongnya terserah kamu. Kalau sudah oke, nggak usah diapa-apain.
rewrite-good = Sudah bagus
rewrite-unchanged = Ini masih sama persis. Kalau memang sudah oke, tekan “Sudah bagus” aja.
