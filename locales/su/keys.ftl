# Soal konci hiji pakét, keur nu ngurus pakétna.

batch-keys = Soal konci
keys-none = Pakét <b>{ $name }</b> can boga soal konci. Eusian kolom <code>gold</code> waktu ngirim pakét; mun palatih nu dipercaya sapuk kabéh, bot ogé nyieun sorangan.
keys-head =
    <b>Soal konci { $name }</b>
    Dipaké: { $used }. Diragukeun: { $doubtful }. Kira-kira { $share }% tugas unggal palatih, dua kalina keur nu anyar.
key-line =
    { $key } · { $state ->
        [used] dipaké
        [missed] diragukeun, réréana ngajawab béda
        [leaked] diragukeun, koncina sigana bocor
       *[retired] geus teu dipaké
    }{ $made ->
        [1] {" "}· tina kasapukan palatih
       *[other] {""}
    }
    Dijawab { $answered } kali, nu bener { $known }
key-back = Paké deui { $key }
key-retire = Eureunan { $key }
key-is-back = Oké, soal éta dipaké deui. Itunganana ti nol deui.
key-is-retired =
    Soal éta geus teu dipaké.{ $told ->
        [0] {""}
       *[other] {" "}{ $told } urang nu salah dibéjaan jawaban benerna, keur diajar.
    }
gold-open = Tingali soal konci
gold-missed = Soal konci { $key } di pakét <b>{ $batch }</b> dieureunan heula: ti { $answered } urang, ngan { $known } nu ngajawab saluyu jeung koncina. Bisa jadi koncina nu salah. Saméméh ku anjeun dipariksa, peunteun saha waé teu kapangaruhan.
gold-leaked = Soal konci { $key } di pakét <b>{ $batch }</b> dieureunan heula: ayeuna-ayeuna dijawab leuwih gancang jeung salawasna bener ({ $known } ti { $answered }). Bisa jadi koncina geus bocor.
