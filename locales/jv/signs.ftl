# Tandha yen garapane wong perlu dideleng manungsa; dudu paukuman.

signs-open = Perlu dideleng
signs-none = Ora ana sing perlu dideleng. 👍
signs-head = <b>Perlu dideleng</b>
signs-what = Iki mung tandha, dudu bukti curang, lan sing kedadeyan otomatis mung sing ana ing aturan pakete. Priksa dhisik garapane; yen perlu, takonana wonge.
sign-line =
    <b>{ $name }</b>, paket { $batch }, { DATETIME($at, dateStyle: "medium") }
    { $what }
sign-side = Meh mesthi milih sisih sing padha: { $hits } saka { $number }, kamangka urutane diacak (lumrahe kira-kira { $share }%).
sign-pattern = Pilihane nganggo pola sing bola-bali: { $hits } saka { $number } cocog karo polane (lumrahe kira-kira { $share }%).
sign-flat = Bijine padha kabeh ing { $hits } saka { $number } tugas; pelatih liyane mung kira-kira { $share }%.
sign-same = Wangsulane padha terus: { $hits } saka { $number }; pelatih liyane mangsuli ngono kira-kira { $share }%.
sign-fast = Luwih cepet tinimbang wong maca: { $hits } saka { $number } tugas rampung kurang saka saprolimane wektu sing lumrah (watese saka awake dhewe kira-kira { $share }%).
sign-pasted = Tulisane metu kecepeten, ora sempat yen diketik: { $hits } saka { $number } kurang saka saprotelune wektu sing lumrah (watese saka awake dhewe kira-kira { $share }%). Mbokmenawa ditempel.
sign-guessed = Luwih kerep kleru tinimbang pelatih liyane, kaya mung ngira-ira: { $hits } saka { $number } (lumrahe kira-kira { $share }%).
sign-repeats = Nalika soal sing padha ditakokake maneh kanthi sisih diijolake, wangsulane beda: { $hits } saka { $number }.
sign-gold = Soal kunci sing diwangsuli kleru: { $hits } saka { $number }.
sign-leak = Soal kunci meh mesthi bener, nanging ing soal liya { $hits } saka { $number } beda karo liyane. Mbokmenawa kuncine bocor.
sign-skips = Diliwati terus-terusan: { $number } tugas.
sign-rejected = Ditolak peninjau: { $hits } saka { $number } (aturane wiwit { $share }%).
sign-copies = Tulisane meh padha karo tulisane wong liya, kamangka ora ana ing soale: { $hits } saka { $number } teks.
sign-sync = Njawab soal sing padha ing detik sing padha karo wong liya: { $hits } saka { $number } (lumrahe kira-kira { $share }%).
sign-mistakes = Lupute padha plek karo lupute wong liya: { $hits } saka { $number } jawaban sing luput utawa durung mesthi (lumrahe kira-kira { $share }%).
sign-favour = Antarane peninjau lan sing nulis: ditampa { $hits } saka { $number }, ing panggonan liya kira-kira { $share }%.
sign-person = Deleng { $name }
sign-seen = Jarna: { $name }
sign-pause = Lereni sedina: { $name }
sign-was-seen = Oke, dicathet. Tandha anyar mung metu saka garapan sawise iki.
