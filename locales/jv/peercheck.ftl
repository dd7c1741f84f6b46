peercheck-title = Mriksa tulisane kanca
peercheck-text = <b>Tulisane</b>
peercheck-back = <b>Tegese apa nganggo { language-name }?</b> Tulis ing kene.
peercheck-back-hint = Tulis sing sampeyan tangkep. Teks asale pancen ora ditokake.
peercheck-meaning = <b>Maksude padha karo teks asale?</b>
peercheck-meaning-yes = Padha
peercheck-meaning-partly = Rada beda
peercheck-meaning-no = Beda
peercheck-fits = <b>Jawabane nyambung karo panjaluke?</b>
peercheck-fits-yes = Nyambung
peercheck-fits-partly = Rada nyambung
peercheck-fits-no = Ora nyambung
peercheck-register = <b>Iki tenan { language-name }?</b>
peercheck-register-yes = Iya
peercheck-register-partly = Campur
peercheck-register-no = Dudu
peercheck-native = <b>Wong-wong pancen ngomong kaya ngene?</b>
peercheck-native-yes = Iya, lumrah
peercheck-native-partly = Rada kaku
peercheck-native-no = Aneh
peercheck-needs-one = Jenis peercheck butuh siji tulisane wong ing kolom candidates, ora luwih.
peercheck-needs-source = Kanggo mriksa maksude, jenis peercheck butuh kolom text utawa prompt.
peercheck-needs-target = Kanggo mriksa ragame, jenis peercheck butuh target, upamane target=id-x-gaul.
peercheck-checks-unknown = Isine checks mung oleh saka: { $checks }.
peercheck-gold = Ing gold, peercheck ditulis saben pitakon, upamane {"{"}"native": "yes"{"}"}. Pitakon: { $checks }. Isi: { $grades }.
peercheck-check =
    { $check ->
        [meaning] tegese
        [register] ragame
       *[native] kaya penutur asli
    }
