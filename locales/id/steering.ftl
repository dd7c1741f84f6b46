# Mengubah paket yang sudah berjalan.

batch-steer = Atur
steer-head =
    🎚 <b>{ $name }</b>

    Orang per tugas: { $overlap }
    Urutan: { $priority ->
        [0] biasa
       *[other] { $priority } (makin besar makin dulu)
    }

    Lainnya ditulis, misalnya:
    <code>/paket { $name } pay=700 lease=1h</code>
    Yang bisa diubah: { $wishes }. Menyisihkan satu tugas: <code>/paket { $name } sisihkan=ID</code>
steer-more = { $overlap } orang per tugas
steer-first = Dahulukan
steer-usual = Biasa
steer-last = Belakangan
steer-done = ✓ Sudah diubah.
steer-aside = ✓ Tugasnya disisihkan. Bisa dikembalikan lewat “{ batch-troubles }”.
steer-usage = Tulis nama paketnya dulu, misalnya: /paket obrolan-harian overlap=5
steer-overlap = Orang per tugas cuma bisa ditambah. Sekarang { $overlap }.
steer-no-task = Tugas “{ $key }” nggak ada di paket { $name }. Pakai id yang ada di berkasnya.
steer-is-aside = Tugas “{ $key }” sudah disisihkan.
wish-fixed = { $wish } nggak bisa diubah sesudah paketnya masuk. Yang bisa: { $wishes }.
batch-overdue = ⏰ Tenggat paket <b>{ $name }</b> sudah lewat, masih kurang { $left } pengerjaan. Yang sudah mulai boleh menyelesaikan, tugas baru nggak dibagikan lagi. Perpanjang lewat “{ batch-steer }”, atau tutup paketnya.
