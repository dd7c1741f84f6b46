# Soal kunci siji paket, kanggo sing ngurus pakete.

batch-keys = Soal kunci
keys-none = Paket <b>{ $name }</b> durung duwe soal kunci. Isi kolom <code>gold</code> nalika ngirim paket; yen pelatih sing dipercaya sarujuk kabeh, bot uga nggawe dhewe.
keys-head =
    <b>Soal kunci { $name }</b>
    Dienggo: { $used }. Diragukan: { $doubtful }. Kira-kira { $share }% tugase saben pelatih, tikel loro kanggo sing anyar.
key-line =
    { $key } · { $state ->
        [used] dienggo
        [missed] diragukan, akeh sing mangsuli liya
        [leaked] diragukan, kuncine mbokmenawa bocor
       *[retired] wis ora dienggo
    }{ $made ->
        [1] {" "}· saka sarujuke pelatih
       *[other] {""}
    }
    Diwangsuli ping { $answered }, sing bener { $known }
key-back = Enggo maneh { $key }
key-retire = Lereni { $key }
key-is-back = Oke, soal kuwi dienggo maneh. Itungane wiwit saka nol.
key-is-retired =
    Soal kuwi wis ora dienggo.{ $told ->
        [0] {""}
       *[other] {" "}{ $told } wong sing kleru dikabari wangsulan sing bener, kanggo sinau.
    }
gold-open = Deleng soal kunci
gold-missed = Soal kunci { $key } ing paket <b>{ $batch }</b> daklereni dhisik: saka { $answered } wong, mung { $known } sing mangsuli kaya kuncine. Mbokmenawa kuncine sing kleru. Sadurunge dipriksa sampeyan, bijine sapa wae ora kena.
gold-leaked = Soal kunci { $key } ing paket <b>{ $batch }</b> daklereni dhisik: keri-keri iki diwangsuli luwih cepet lan mesthi bener ({ $known } saka { $answered }). Mbokmenawa kuncine wis bocor.
