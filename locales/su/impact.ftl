# Saméméh pakét dibuka: tujuanana, jeung dampakna ka jalma (UU 27/2022 Pasal 34).

purpose-usual = ngalatih jeung nguji modél AI
plan-purpose = Tujuan: { $purpose }
guide-purpose = <i>Jawaban anjeun dipaké pikeun: { $purpose }.</i>
impact =
    <b>Saméméh dibuka, pastikeun kabéh ieu bener:</b>
    • Hasilna dipaké pikeun { $purpose }, jeung éta masih di jero idin jalma.
    • Soalna teu ngandung data pribadi batur, atawa geus disamarkeun.
    • Matéri nu beurat ditandaan sensitive=ya.
    • Peunteun mutu jalma teu mutuskeun nanaon tanpa manusa, iwal reureuh sapoé ku aturan pakét, maké alesan jeung banding.
    • Geus jelas saha nu narima hasilna, di mana, jeung sabaraha lila disimpen.
impact-risky = ⚠️ Pakét ieu kudu leuwih ati-ati: { $risks }. Baca daptar di luhur, pencét “{ impact-assess }”, karék bisa dibuka.
impact-spoken = aya rekaman sora, jeung sora téh data pribadi husus
impact-heavy = matérina beurat
impact-purpose = tujuanana ditulis sorangan; mun di luar “Ngalatih AI”, pénta idin anyar heula
impact-assess = Kabéh bener
impact-assessed = ✓ Dampakna geus dipariksa.
impact-unassessed = Pakét { $name } kudu dipariksa heula dampakna. Buka di /paket, baca daptarna, tuluy pencét “{ impact-assess }”.
