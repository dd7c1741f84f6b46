# Banding: keberatan yang dilihat lagi oleh orang lain.

menu-banding = Banding
appeal-how =
    <b>Ada yang menurutmu keliru?</b>

    Penilaian, penolakan, jeda, atau apa pun soal kamu di sini: kamu berhak minta dilihat lagi oleh orang, dan bukan oleh yang memutuskan pertama kali. Tekan tombolnya, atau tulis: /banding lalu alasanmu.
appeal-measure =
    <b>Kamu lagi dijeda atau dikeluarkan.</b>

    Menurutmu keliru? Tekan tombolnya dan ceritakan. Yang memutuskan orang lain, bukan yang menjedamu.
appeal-begin = Ajukan banding
appeal-write = <b>Ceritakan kenapa menurutmu keliru.</b> Balas pesan ini. Sebutkan paket atau tugasnya kalau ada.
appeal-sent = ✓ Bandingmu sudah kusampaikan. Yang memutuskan orang, bukan mesin, dan bukan yang memutuskan pertama kali. Jawabannya kukirim ke sini.
appeal-waits = Bandingmu yang sebelumnya masih menunggu jawaban. Tunggu dulu, ya.
appeal-gone = Banding itu sudah nggak ada; mungkin orangnya minta dihapus.
appeal-decided = Banding itu sudah diputuskan orang lain.
appeal-not-yours = Keputusan ini bukan giliranmu: soal dirimu sendiri, atau kamu yang memutuskan pertama kali. Minta admin lain.
appeal-queue = Antrean banding
appeal-waiting = Antrean banding ({ $count })
appeal-queue-head = <b>Banding yang menunggu</b>, dari yang paling lama
appeal-queue-none = Nggak ada banding yang menunggu.
appeal-of = Banding { $name }
appeal-open = Lihat bandingnya
appeal-head =
    ✋ <b>{ $name }</b> #{ $number } mengajukan banding ({ DATETIME($at, dateStyle: "medium") }){ $about ->
        [suspend] {" "}atas jedanya.
        [remove] {" "}atas pengeluarannya.
        [rule] {" "}atas aturan otomatis.
       *[other] .
    }
appeal-reason = <b>Alasan waktu diputuskan</b>: { $reason }
appeal-reason-words = ditulis sendiri oleh yang memutuskan
appeal-words = <b>Katanya</b>
appeal-wordless = Nggak menulis alasan.
appeal-granted = Kabulkan
appeal-kept = Tetap
appeal-verdict =
    { $verdict ->
        [granted] <b>Mau dikabulkan.</b>
       *[kept] <b>Mau tetap.</b>
    } Tulis alasannya buat { $name }: balas pesan ini.
appeal-answered = ✓ Keputusannya sudah dicatat dan dikirim ke orangnya.
appeal-mine =
    { DATETIME($at, dateStyle: "medium") }: { $about ->
        [suspend] soal jeda
        [remove] soal dikeluarkan
        [rule] soal aturan otomatis
       *[other] permintaan dilihat lagi
    }, { $state ->
        [waiting] masih menunggu
        [granted] dikabulkan
       *[kept] tetap
    }
appeal-came =
    ✋ <b>{ $name }</b> minta sesuatu dilihat lagi:

    { $words }
appeal-was-granted =
    ✓ <b>Bandingmu dikabulkan.</b>

    { $words }
appeal-was-kept =
    <b>Bandingmu sudah dilihat lagi, dan keputusannya tetap.</b>

    { $words }
