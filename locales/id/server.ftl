# Yang dibaca operator di terminal.

setting-token-missing =
    LATIHIN_TOKEN belum diisi. Minta token ke @BotFather di Telegram (/newbot), lalu taruh di environment
    atau di berkas bernama .env: LATIHIN_TOKEN=123456:ABC… Mau lihat-lihat dulu tanpa token? Jalankan latihin demo.
setting-token-shape =
    LATIHIN_TOKEN: token ke-{ $place } tidak berbentuk token. Bentuknya 123456:ABC-def…, persis seperti
    yang diberikan @BotFather; kalau lebih dari satu, pisahkan dengan koma.
setting-token-twice =
    LATIHIN_TOKEN menyebut bot yang sama dua kali. Sisakan satu token untuk tiap bot.
setting-owner =
    LATIHIN_OWNERS: “{ $value }” bukan id pengguna Telegram. Id berupa bilangan bulat, dipisah koma;
    @userinfobot bisa memberi tahu id kamu.
setting-database =
    LATIHIN_DATABASE_URL: “{ $value }” bukan basis data yang bisa dipakai. Gunakan sqlite+aiosqlite:///latihin.db
    atau postgresql+asyncpg://pengguna:sandi@host/nama.
setting-database-shape =
    LATIHIN_DATABASE_URL tidak bisa dibaca. Bentuknya postgresql+asyncpg://pengguna:sandi@host:port/nama;
    di dalam sandi, tulis @ sebagai %40, : sebagai %3A, dan / sebagai %2F.
setting-address =
    { $name }: “{ $value }” bukan alamat. Alamat diawali http:// atau https:// dan menyebut host,
    tanpa tanda tanya atau # di belakangnya.
setting-webhook-secret =
    LATIHIN_WEBHOOK_SECRET wajib ada kalau memakai webhook: 1 sampai 256 karakter dari A–Z, a–z, 0–9, _ dan -.
    Contoh membuatnya: python3 -c "import secrets; print(secrets.token_urlsafe(32))"
setting-listen =
    LATIHIN_LISTEN: “{ $value }” bukan host:port. Tulis misalnya 127.0.0.1:8080.
setting-export-key =
    LATIHIN_EXPORT_KEY terlalu pendek: minimal { $least } karakter. Kosongkan saja, nanti dibuatkan
    saat pertama kali dijalankan.
setting-join =
    LATIHIN_JOIN: “{ $value }” tidak dikenal. Tulis open, ask, atau invite.
setting-log =
    LATIHIN_LOG: “{ $value }” tidak dikenal. Tulis text atau json.

server-token-refused =
    Telegram menolak token bot { $bot }. Periksa LATIHIN_TOKEN (token baru dari @BotFather membuat yang lama
    tidak berlaku) dan LATIHIN_API_URL, lalu jalankan lagi.
server-database-failed =
    Basis data tidak bisa dibuka: { $reason }. Periksa LATIHIN_DATABASE_URL, hak akses foldernya, dan sisa ruang disk.
server-tables-old =
    Tabel basis datanya belum (atau sudah lewat dari) versi ini. Jalankan { $command } sekali, lalu coba lagi.
server-no-database = Basis data { $file } nggak ada. Jalankan di folder yang benar, atau isi LATIHIN_DATABASE_URL.
server-listen-failed =
    Tidak bisa mendengarkan di { $host }:{ $port }: { $reason }. Mungkin dipakai program lain; ganti LATIHIN_LISTEN.
server-migrated = Basis data sudah sesuai versi ini.
tombstones-broken =
    Berkas nisan { $file } rusak. Di situ tercatat siapa yang sudah minta dihapus, jadi bot nggak boleh jalan tanpa
    membacanya. Pulihkan dari cadangan; kalau basis datanya masih yang terakhir, hapus saja berkasnya, nanti dibuat lagi.
server-folder-failed = Folder { $folder } nggak bisa dibuat: { $reason }. Periksa hak akses dan apa yang ada di sana.
