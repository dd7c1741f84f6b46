# Janji kerja: dipanggil pada jamnya, dan jam tenang.

appoint-open = Janji dan jam tenang
appoint-head =
    <b>Mau diingatkan jam berapa?</b> ({ $zone })
appoint-none = Belum ada janji.
appoint-line = ⏰ Jam { $at }: { $tasks } tugas
appoint-line-over = Jam { $at }: { $tasks } tugas. Pengingatnya sudah berhenti, karena dua kali lewat begitu saja.
appoint-how = Mau jam lain? Tulis misalnya: <code>/tugas 10 jam 19.00</code>
appoint-quiet = Di jam tenang aku diam, kecuali kamu yang mulai.
appoint-drop = Hapus janji { $at }
appoint-time = { $name } { $at }
appoint-made = Oke, { $tasks } tugas jam { $at }.
appoint-dropped = Janjinya sudah dihapus.
appoint-put-off = Oke, sejam lagi kuingatkan.
appoint-gone = Janji itu sudah nggak ada.
appoint-enough = Paling banyak { $limit } janji. Hapus satu dulu, ya.
appoint-usage = Tulisnya begini: /tugas 10 jam 19.00
appoint-call = ⏰ Sudah waktunya. { $tasks } tugas, yuk? Kalau lagi sibuk, nggak apa-apa.
appoint-work = Kerjakan
appoint-later = Sejam lagi
appoint-stop = Jangan ingatkan
after-subuh = Habis subuh
after-zuhur = Habis zuhur
after-asar = Habis asar
after-isya = Habis isya
after-sahur = Sebelum sahur
after-tarawih = Habis tarawih
quiet-none = Nggak ada jam tenang
quiet-hours = Tenang { $since }–{ $until }
