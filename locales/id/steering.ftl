# Mengubah paket yang sudah berjalan.

batch-steer = Atur
steer-head =
    🎚 <b>{ $name }</b>

    Pilih yang mau diubah. Nilai lain bisa ditulis, misalnya:
    <code>/paket { $name } pay=650 lease=1h</code>
    Yang bisa diubah sekarang: { $wishes }. Menyisihkan satu tugas: <code>/paket { $name } sisihkan=ID</code>
steer-done = ✓ Sudah diubah.
steer-aside = ✓ Tugasnya disisihkan. Bisa dikembalikan lewat “{ batch-troubles }”.
steer-usage = Tulis nama paketnya dulu, misalnya: /paket obrolan-harian overlap=5
steer-overlap = Orang per tugas cuma bisa ditambah. Sekarang { $overlap }.
steer-no-task = Tugas “{ $key }” nggak ada di paket { $name }. Pakai id yang ada di berkasnya.
steer-is-aside = Tugas “{ $key }” sudah disisihkan.
wish-fixed = { $wish } nggak bisa diubah sesudah paketnya masuk. Yang bisa: { $wishes }.
batch-overdue = ⏰ Tenggat paket <b>{ $name }</b> sudah lewat, masih kurang { $left } pengerjaan. Yang sudah mulai boleh menyelesaikan, tugas baru nggak dibagikan lagi. Perpanjang lewat “{ batch-steer }”, atau tutup paketnya.
wish-name =
    { $wish ->
       *[kinds] Jenis
        [overlap] Orang per tugas
        [lang] Bahasa teks
        [target] Diminta
        [regions] Asal pelatih
        [pay] Upah
        [gold] Soal kunci
        [review] Ditinjau
        [deadline] Tenggat
        [priority] Urutan
        [quotas] Kuota
        [rules] Aturan
    }
wish-button = { $wish }: { $value }
steer-wish =
    🎚 <b>{ $name }</b>: { $wish }

    Pilih, atau tulis nilai lain: <code>/paket { $name } { $key }=…</code>
steer-back = Setelan lain
choice-anywhere = Dari mana saja
choice-any = Bebas
choice-unpaid = Tanpa upah
choice-hourly = { $amount } per jam
choice-people = { $people } orang
choice-share =
    { $share ->
        [0] Tanpa
        [100] Semua
       *[other] { $share }%
    }
choice-priority =
    { $priority ->
        [0] Biasa
        [10] Dahulukan
        [-10] Belakangan
       *[other] { $priority }
    }
choice-no-deadline = Tanpa tenggat
choice-until = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } WIB
choice-day = s.d. { DATETIME($at, dateStyle: "medium") }
choice-quotas = { $quotas }
choice-rules = { $rules }
choice-quota = { $who }: { $wanted }
steer-quotas = Kuota yang sudah ada nggak bisa dihapus atau dipindah, dan nggak bisa lebih kecil dari yang sudah terisi. Tulis semua kuotanya dalam urutan yang sama, yang baru di belakang.
steer-gold = Soal kunci cuma bisa dinyalakan selagi paketnya masih draf. Kalau sudah menyala, bagiannya boleh diubah.
redraft-lacks = Nggak cocok dengan baris ber-id “{ $key }” (kolom { $column }): { $what } Belum ada yang diubah.
forecast-late = ⚠️ Dengan laju ini selesainya lewat tenggat, kira-kira { $days } hari. Tambah orang, naikkan urutannya, atau perpanjang.
choice-several = { $number } dipilih
