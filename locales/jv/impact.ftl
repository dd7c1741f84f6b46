# Sadurunge paket dibukak: ancase, lan pangaruhe kanggo wong (UU 27/2022 Pasal 34).

purpose-usual = nglatih lan nguji model AI
plan-purpose = Ancas: { $purpose }
guide-purpose = <i>Jawaban sampeyan dienggo kanggo: { $purpose }.</i>
impact =
    <b>Sadurunge dibukak, pesthekna kabeh iki bener:</b>
    • Asile kanggo { $purpose }, lan kuwi isih ing njero idine wong.
    • Soale ora ngemot data pribadine wong liya, utawa wis disamarake.
    • Materi sing abot ditandhani sensitive=ya.
    • Biji mutune wong ora mutusake apa-apa tanpa manungsa, kajaba leren sedina dening aturan paket, nganggo alesan lan banding.
    • Wis cetha sapa sing nampa asile, ing ngendi, lan suwene disimpen.
impact-risky = ⚠️ Paket iki kudu luwih diati-ati: { $risks }. Wacanen dhaftar ing ndhuwur, pencet “{ impact-assess }”, lagi bisa dibukak.
impact-spoken = ana rekaman swara, lan swara kuwi data pribadi khusus
impact-heavy = materine abot
impact-purpose = ancase ditulis dhewe; yen metu saka “Nglatih AI”, jaluken idin anyar dhisik
impact-assess = Kabeh bener
impact-assessed = ✓ Pangaruhe wis dipriksa.
impact-unassessed = Paket { $name } kudu dipriksa pangaruhe dhisik. Bukaken ing /paket, waca dhaftare, banjur pencet “{ impact-assess }”.
