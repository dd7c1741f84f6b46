peercheck-title = Mariksa tulisan babaturan
peercheck-text = <b>Tulisanana</b>
peercheck-back = <b>Naon hartina dina { language-name }?</b> Tulis di dieu.
peercheck-back-hint = Tulis sakumaha nu kaharti. Téks asalna ngahaja teu ditémbongkeun.
peercheck-meaning = <b>Maksudna sarua jeung téks asalna?</b>
peercheck-meaning-yes = Sarua
peercheck-meaning-partly = Rada béda
peercheck-meaning-no = Béda
peercheck-fits = <b>Jawabanana nyambung jeung paménta?</b>
peercheck-fits-yes = Nyambung
peercheck-fits-partly = Rada nyambung
peercheck-fits-no = Teu nyambung
peercheck-register = <b>Ieu téh bener { language-name }?</b>
peercheck-register-yes = Enya
peercheck-register-partly = Campur
peercheck-register-no = Lain
peercheck-native = <b>Jalma-jalma sok ngomong kieu?</b>
peercheck-native-yes = Enya, lumrah
peercheck-native-partly = Rada kaku
peercheck-native-no = Anéh
peercheck-needs-one = Jenis peercheck butuh hiji tulisan jalma dina kolom candidates, teu leuwih.
peercheck-needs-source = Keur mariksa maksudna, jenis peercheck butuh kolom text atawa prompt.
peercheck-needs-target = Keur mariksa ragamna, jenis peercheck butuh target, misalna target=id-x-gaul.
peercheck-checks-unknown = Eusi checks ngan meunang tina: { $checks }.
peercheck-gold = Dina gold, peercheck ditulis unggal patarosan, misalna {"{"}"native": "yes"{"}"}. Patarosan: { $checks }. Eusi: { $grades }.
peercheck-check =
    { $check ->
        [meaning] hartina
        [register] ragamna
       *[native] siga panyatur asli
    }
