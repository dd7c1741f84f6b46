# Profil: bahasa dan tingkatnya, daerah asal, tempat tinggal, bidang, jam kerja.

profile = <b>Profilmu</b>
profile-more = Makin lengkap profilmu, makin cocok tugasmu. Nggak wajib, dan bisa kapan aja.
profile-next = Isi yang ini: { $part }
profile-changed = Oke, sudah diubah.
profile-languages = Bahasa: { $languages }
profile-language = { $language } ({ $said })
profile-region = Daerah asal: { $region }
profile-home = Tinggal di: { $region }
profile-field = Bidangmu: { $name }
profile-proven = Sudah terbukti: { $name }
profile-no-field = Bukan bidangmu: { $name }
profile-avoids = Nggak mau dikasih: { $topic }
profile-hours = Enaknya kerja: { $hours } ({ $zone })
profile-no-hours = Enaknya kerja: belum diisi ({ $zone })
profile-part-languages = Bahasa
profile-part-region = Daerah asal
profile-part-home = Tempat tinggal
profile-part-fields = Bidang
profile-part-hours = Jam kerja
profile-languages-ask =
    <b>Bahasamu apa saja?</b>

    Tekan satu bahasa, terus bilang seberapa bisa.
profile-language-ask = <b>{ $language }: seberapa bisa?</b>
profile-registers-ask = Di bawah ini ragamnya. Centang yang kamu kuasai; kalau kosong, semua ragam bisa kukasih.
profile-fields-ask =
    <b>Bidangmu apa saja?</b>

    Yang dicentang, tugas latihannya terbuka. Tugas berbayarnya terbuka setelah kamu lulus ujiannya.
profile-hours-ask =
    <b>Enaknya kerja jam berapa?</b>

    Zona waktunya kutebak dari tempat tinggalmu. Salah? Pilih yang benar.
level-1 = dasar
level-2 = lancar
level-3 = penutur asli
level-none = Nggak bisa bahasa ini
register-baku = baku
register-santai = santai
register-gaul = gaul
register-daerah = logat daerah
register-ngoko = ngoko
register-ngoko-alus = ngoko alus
register-krama = krama
register-krama-alus = krama alus
register-loma = loma
register-lemes = lemes
hours-morning = pagi (5–10)
hours-noon = siang (10–15)
hours-afternoon = sore (15–18)
hours-evening = malam (18–22)
hours-night = larut (22–5)
zone-wib = WIB
zone-wita = WITA
zone-wit = WIT
tick-no = 🚫 { $label }
field-proven = { $text } ✓ terbukti
allow-topic = Boleh lagi: { $topic }
menu-profil = Profilku
command-profil = bahasa, daerah, bidang, jam kerja, dan topik yang kamu hindari

## Pertanyaan tempat: dijawab dengan mengetik beberapa huruf

join-region =
    <b>Kamu besar di mana?</b>

    Ketik beberapa huruf nama kabupaten atau kotanya, misalnya <i>malang</i>. Logat Malang kan beda dengan logat Tegal.
join-home =
    <b>Sekarang kamu tinggal di mana?</b>

    Ketik beberapa huruf nama kabupaten atau kotanya, misalnya <i>surabaya</i>.
join-place-which = “{ $typed }” itu yang mana? Kalau nggak ada, ketik lagi.
join-place-none = “{ $typed }” nggak ketemu di daftar. Coba ketik kabupaten atau kotanya. Di luar negeri? Simpan apa adanya.
join-place-typed = Simpan “{ $typed }” apa adanya
join-place-skip = Lewati
join-place-leave = Nggak jadi
join-region-words = Ketik nama tempatnya saja, paling panjang { $limit } huruf. Contoh: Malang.
join-more = Lengkapi profil (nggak wajib)
