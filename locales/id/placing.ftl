# Siapa dapat tugas apa: bidang, tingkat, daerah, kuota.

idle-field = Ada tugas bidang <b>{ $name }</b>, cuma buat yang paham bidangnya. Kalau itu bidangmu, bilang aja.
idle-claim = { $name }: ini bidangku
idle-place = Ada tugas buat orang dari daerah tertentu, tapi daerah asalmu belum ada di daftar kami. Isi dulu, ya.
idle-register = Ada tugas { $name }, tapi di profilmu ragam itu belum dicentang. Bisa? Centang dulu di /profil.
idle-proof = Ada tugas yang terbuka setelah keahlianmu terbukti: <b>{ $name }</b>. Buktikan lewat ujian di /latihan, atau minta ke admin.
idle-trust = Ada tugas buat pelatih yang sudah andal. Kerjakan dulu yang lain dengan teliti; perkembanganmu ada di /progres.
idle-level = Ada tugas { $name } yang butuh tingkat lebih tinggi dari yang kamu isi. Sudah lebih mahir? Ubah di /profil.
idle-other-regions = Ada tugas, tapi buat orang dari daerah lain. Cek lagi nanti, siapa tahu giliran daerahmu.
idle-quota-full = Kuota buat daerahmu sudah penuh. Cek lagi nanti, kadang ada tempat yang kosong lagi.
plan-domain =
    { $who ->
        [proven] Bidang: { $domain } (cuma yang sudah terbukti)
       *[own] Bidang: { $domain } (buat yang mengaku paham)
    }
plan-level = Tingkat: minimal { $number }
plan-regions = Daerah asal: { $regions }
plan-requires = Harus sudah terbukti: { $subjects }
plan-quota = Kuota { $who }: { $wanted }
batch-quota = { $who }: { $taken }/{ $wanted }, kurang { $missing }
batch-quotas-more = … dan { $more } kuota lagi
push-quotas-target = Kuotanya menyebut ragam, tapi nggak ada target. Tambahkan target, misalnya target=jv-x-ngoko, atau kolom target di berkasnya.
