# Sebelum paket dibuka: tujuannya, dan dampaknya buat orang (UU 27/2022 Pasal 34).

purpose-usual = melatih dan menguji model AI
plan-purpose = Tujuan: { $purpose }
guide-purpose = <i>Jawabanmu dipakai buat: { $purpose }.</i>
impact =
    <b>Sebelum dibuka, pastikan semua ini benar:</b>
    • Hasilnya dipakai buat { $purpose }, dan itu masih di dalam izin orang.
    • Soalnya nggak memuat data pribadi orang lain, atau sudah disamarkan.
    • Materi berat ditandai sensitive=ya.
    • Nilai mutu orang nggak memutuskan apa pun tanpa manusia, kecuali jeda sehari oleh aturan paket, dengan alasan dan banding.
    • Sudah jelas siapa yang menerima hasilnya, di mana, dan berapa lama disimpan.
impact-risky = ⚠️ Paket ini butuh perhatian lebih: { $risks }. Baca daftar di atas, tekan “{ impact-assess }”, baru bisa dibuka.
impact-spoken = ada rekaman suara, dan suara itu data pribadi khusus
impact-heavy = materinya berat
impact-purpose = tujuannya ditulis sendiri; kalau di luar “Melatih AI”, minta izin baru dulu
impact-assess = Semua benar
impact-assessed = ✓ Dampaknya sudah diperiksa.
impact-unassessed = Paket { $name } butuh diperiksa dampaknya dulu. Buka di /paket, baca daftarnya, lalu tekan “{ impact-assess }”.
