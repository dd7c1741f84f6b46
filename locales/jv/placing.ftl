# Sapa oleh tugas apa: bidhang, tingkat, dhaerah, kuota.

idle-field = Ana tugas bidhang <b>{ $name }</b>, mung kanggo sing ngerti bidhange. Yen iku bidhang sampeyan, kandha wae.
idle-claim = { $name }: iki bidhangku
idle-place = Ana tugas kanggo wong saka dhaerah tartamtu, nanging asal sampeyan durung ana ing dhaftar. Isinen dhisik, ya.
idle-register = Ana tugas { $name }, nanging ing profil sampeyan undha-usuk iku durung dicenthang. Bisa? Centhang dhisik ing /profil.
idle-proof = Ana tugas sing dibukak sawise iki kabukten: <b>{ $name }</b>. Buktekake lumantar ujian ing /latihan, utawa njaluk admin.
idle-trust = Ana tugas kanggo pelatih sing wis bisa diandelake. Garapen dhisik liyane kanthi teliti; deloken ing /progres.
idle-level = Ana tugas { $name } sing butuh tingkat luwih dhuwur tinimbang sing diisi. Wis luwih lancar? Owahi ing /profil.
idle-other-regions = Ana tugas, nanging kanggo wong saka dhaerah liya. Priksa maneh mengko, mbokmenawa giliran dhaerah sampeyan.
idle-quota-full = Kuota kanggo dhaerah sampeyan wis kebak. Priksa maneh mengko, kadhang ana sing kothong maneh.
plan-domain =
    { $who ->
        [proven] Bidhang: { $domain } (mung sing wis kabukten)
       *[own] Bidhang: { $domain } (kanggo sing ngaku ngerti)
    }
plan-level = Tingkat: paling sithik { $number }
plan-regions = Asal: { $regions }
plan-requires = Kudu wis kabukten: { $subjects }
plan-quota = Kuota { $who }: { $wanted }
batch-quota = { $who }: { $taken }/{ $wanted }, kurang { $missing }
batch-quotas-more = … lan { $more } kuota maneh
push-quotas-target = Kuotane nyebut undha-usuk, nanging ora ana targete. Tambahana target, upamane target=jv-x-ngoko, utawa kolom target ing berkase.
