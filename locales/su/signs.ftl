# Tanda yén hasil hiji jalma perlu ditingali ku manusa; lain hukuman.

signs-open = Perlu ditingali
signs-none = Teu aya nu perlu ditingali. 👍
signs-head = <b>Perlu ditingali</b>
signs-what = Ieu ngan tanda, lain bukti curang, jeung nu kajadian otomatis ngan nu aya dina aturan pakétna. Pariksa heula hasilna; mun perlu, tanyakeun ka jalmana.
sign-line =
    <b>{ $name }</b>, pakét { $batch }, { DATETIME($at, dateStyle: "medium") }
    { $what }
sign-side = Ampir salawasna milih sisi nu sarua: { $hits } ti { $number }, padahal urutanana diacak (ilaharna kira-kira { $share }%).
sign-pattern = Pilihanana boga pola nu balik deui: { $hits } ti { $number } cocog jeung polana (ilaharna kira-kira { $share }%).
sign-flat = Peunteunna sarua kabéh di { $hits } ti { $number } tugas; palatih séjén ngan kira-kira { $share }%.
sign-same = Jawabanana sarua waé: { $hits } ti { $number }; palatih séjén ngajawab kitu kira-kira { $share }%.
sign-fast = Leuwih gancang ti batan jalma maca: { $hits } ti { $number } tugas réngsé dina kurang ti saperlima waktu nu ilahar (wates ti urang kira-kira { $share }%).
sign-pasted = Tulisanana mucunghul gancang teuing, moal kaburu mun diketik: { $hits } ti { $number } dina kurang ti sapertilu waktu nu ilahar (wates ti urang kira-kira { $share }%). Bisa jadi ditémpélkeun.
sign-guessed = Leuwih remen salah ti batan palatih séjén, siga nu ngan naksir: { $hits } ti { $number } (ilaharna kira-kira { $share }%).
sign-repeats = Waktu soal nu sarua ditanyakeun deui bari sisina ditukeurkeun, jawabanana béda: { $hits } ti { $number }.
sign-gold = Soal konci nu dijawab salah: { $hits } ti { $number }.
sign-leak = Soal konci ampir salawasna bener, tapi di soal séjén { $hits } ti { $number } béda ti nu lian. Bisa jadi koncina bocor.
sign-skips = Diliwat terus-terusan: { $number } tugas.
sign-rejected = Ditolak ku pamariksa: { $hits } ti { $number } (aturanana mimiti { $share }%).
sign-copies = Tulisanana ampir sarua jeung tulisan batur, padahal teu aya dina soalna: { $hits } ti { $number } téks.
sign-sync = Ngajawab soal nu sarua dina detik nu sarua jeung batur: { $hits } ti { $number } (biasana kira-kira { $share }%).
sign-mistakes = Salahna sarua pisan jeung salahna batur: { $hits } ti { $number } jawaban nu salah atawa can tangtu (biasana kira-kira { $share }%).
sign-favour = Antara pamariksa jeung nu nulis: ditarima { $hits } ti { $number }, di tempat séjén kira-kira { $share }%.
sign-person = Tingali { $name }
sign-seen = Antep: { $name }
sign-pause = Reureuhkeun sapoé: { $name }
sign-was-seen = Oké, dicatet. Tanda anyar ngan mucunghul tina hasil sanggeus ieu.
