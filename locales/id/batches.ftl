# Paket: kirim, lihat, buka, jeda, tutup, ekspor.

## Di terminal

import-loaded = Paket { $name } siap sebagai draf: { $tasks } tugas, jenis { $kinds }.
import-known = { $file } sudah pernah masuk sebagai paket { $name }. Nggak ada yang dibuat lagi.
import-step =
    { $step ->
       *[open] Paket { $name } dibuka.
    }
import-progress = { $kept } tugas masuk…
import-no-file = Berkas { $file } nggak ada atau nggak boleh dibaca. Periksa namanya.
check-sound = { $file }: aman. { $tasks } tugas, jenis { $kinds }.
check-faulty = { $file }: { $faults } kesalahan, { $good } tugas sudah benar. Betulkan berkasnya, lalu coba lagi.
faults-more = … dan { $more } kesalahan lagi.
