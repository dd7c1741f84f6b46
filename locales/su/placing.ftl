# Saha meunang tugas naon: widang, tingkat, daérah, kuota.

idle-field = Aya tugas widang <b>{ $name }</b>, ngan keur nu ngarti kana widangna. Mun éta widang anjeun, sebutkeun waé.
idle-claim = { $name }: ieu widang kuring
idle-place = Aya tugas keur urang ti daérah nu tangtu, tapi asal anjeun can aya dina daptar. Eusian heula, nya.
idle-register = Aya tugas { $name }, tapi dina profil anjeun undak-usuk éta can dicéntang. Bisa? Céntang heula dina /profil.
idle-proof = Aya tugas nu dibuka sanggeus ieu kabuktian: <b>{ $name }</b>. Buktikeun ku ujian dina /latihan, atawa ménta ka admin.
idle-trust = Aya tugas keur palatih nu geus bisa diandelkeun. Pigawé heula nu séjén sing taliti; tingali di /progres.
idle-level = Aya tugas { $name } nu butuh tingkat leuwih luhur ti nu dieusi. Geus leuwih lancar? Robah dina /profil.
idle-other-regions = Aya tugas, tapi keur urang ti daérah séjén. Pariksa deui engké, bisi giliran daérah anjeun.
idle-quota-full = Kuota keur daérah anjeun geus pinuh. Pariksa deui engké, sakapeung aya nu kosong deui.
plan-domain =
    { $who ->
        [proven] Widang: { $domain } (ngan nu geus kabuktian)
       *[own] Widang: { $domain } (keur nu ngaku ngarti)
    }
plan-level = Tingkat: sahenteuna { $number }
plan-regions = Asal: { $regions }
plan-requires = Kudu geus kabuktian: { $subjects }
plan-quota = Kuota { $who }: { $wanted }
batch-quota = { $who }: { $taken }/{ $wanted }, kurang { $missing }
batch-quotas-more = … jeung { $more } kuota deui
push-quotas-target = Kuotana nyebut undak-usuk, tapi teu aya targetna. Tambahan target, misalna target=jv-x-ngoko, atawa kolom target dina berkasna.
