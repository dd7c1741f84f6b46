peercheck-title = Cek tulisan teman
peercheck-text = <b>Tulisannya</b>
peercheck-back = <b>Artinya apa dalam { language-name }?</b> Tulis di sini.
peercheck-back-hint = Tulis sesuai yang kamu tangkap. Teks asalnya sengaja nggak dikasih lihat.
peercheck-meaning = <b>Maksudnya sama nggak dengan teks asalnya?</b>
peercheck-meaning-yes = Sama
peercheck-meaning-partly = Agak beda
peercheck-meaning-no = Beda
peercheck-fits = <b>Jawabannya nyambung nggak sama permintaannya?</b>
peercheck-fits-yes = Nyambung
peercheck-fits-partly = Agak nyambung
peercheck-fits-no = Nggak nyambung
peercheck-register = <b>Ini beneran { language-name }?</b>
peercheck-register-yes = Iya
peercheck-register-partly = Campur-campur
peercheck-register-no = Bukan
peercheck-native = <b>Orang beneran ngomongnya kayak gini?</b>
peercheck-native-yes = Iya, alami
peercheck-native-partly = Agak kaku
peercheck-native-no = Aneh
peercheck-needs-one = Jenis peercheck butuh persis satu tulisan orang di kolom candidates.
peercheck-needs-source = Buat dicek maksudnya, jenis peercheck butuh kolom text atau prompt.
peercheck-needs-target = Buat dicek ragamnya, jenis peercheck butuh target, misalnya target=id-x-gaul.
peercheck-checks-unknown = Isi checks cuma boleh dari: { $checks }.
peercheck-gold = Di gold, peercheck ditulis per pertanyaan, misalnya {"{"}"native": "yes"{"}"}. Pertanyaan: { $checks }. Isi: { $grades }.
peercheck-check =
    { $check ->
        [meaning] artinya
        [register] ragamnya
       *[native] kayak penutur asli
    }
