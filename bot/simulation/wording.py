"""What simulated people and models write and read: sentences put together by chance from parts."""

from collections.abc import Sequence
from random import Random

WHO = (
    "Bu Sari", "Pak Joko", "Mbak Ayu", "Mas Dimas", "Teh Rini", "Kang Asep", "Uni Wati", "Bang Togar",
    "Bli Made", "Nona Merry", "Pak RT", "tetanggaku", "adikku", "teman kosku", "ibuku", "kakak iparku",
)  # fmt: skip
THING = (
    "paket sepatu", "tiket kereta", "pulsa", "motor bekas", "kompor gas", "laptop", "nasi kotak", "kos baru",
    "kursus masak", "kartu BPJS", "HP second", "mesin cuci", "jaket hujan", "sayur segar", "galon air",
    "kue ulang tahun",
)  # fmt: skip
MOODS: dict[str, tuple[str, ...]] = {
    "senang": ("puas banget sama", "bersyukur dapat", "bangga pamer", "nggak sabar pakai"),
    "marah": ("ngomel-ngomel soal", "protes keras soal", "minta uang kembali untuk", "kecewa berat sama"),
    "sedih": ("menyesal sudah jual", "kehilangan", "terpaksa batal beli", "kangen punya"),
    "biasa": ("tanya kabar", "cek harga", "mau ambil", "titip pesan soal"),
}
ASK = (
    "gimana cara merawat", "kapan waktu yang pas beli", "apa yang harus dicek dari", "enaknya diapain",
    "berapa lama tahannya", "mending baru atau bekas untuk", "gimana biar hemat pakai", "siapa yang bisa bantu soal",
)  # fmt: skip
GOOD = (
    "Cek dulu kondisinya, lalu bandingkan tiga toko.", "Tanya garansinya dan simpan notanya.",
    "Mulai dari yang kecil, catat biayanya tiap minggu.", "Bersihkan seminggu sekali dan jangan kena panas.",
)  # fmt: skip
POOR = (
    "Itu tergantung banyak hal.", "Silakan mencari informasi lebih lanjut di internet.",
    "Hal tersebut merupakan sesuatu yang penting dalam kehidupan.", "Semua akan baik-baik saja.",
)  # fmt: skip
# What people say when they tell somebody how they do it.
OPEN = (
    "kalau aku sih", "jujur aja ya", "menurutku", "dulu aku pernah", "biasanya di rumahku", "pengalamanku kemarin",
    "kata bapakku", "yang paling gampang tuh", "coba deh", "nih ya", "gini aja", "waktu itu tetanggaku",
)  # fmt: skip
DO = (
    "dilap pakai kain lembap", "dibawa ke bengkel langganan", "ditanyain dulu ke grup WA", "dicek satu-satu bautnya",
    "disimpan di tempat kering", "ditawar dulu setengah harga", "dicoba sehari sebelum bayar",
    "difoto sebelum dipakai",
    "beli pas tanggal muda", "nitip ke saudara di kampung", "pinjam punya teman dulu", "nabung sedikit-sedikit",
    "dijemur pagi-pagi", "diganti oli tiap bulan", "lihat ulasan bintang satu", "minta nota yang ada capnya",
    "cari yang masih segel", "datang pas toko baru buka", "nunggu diskon akhir tahun", "tukar tambah aja sekalian",
    "rebus air dulu baru cuci", "pakai sabun colek secukupnya", "kasih koran di bawahnya", "bungkus plastik dobel",
)  # fmt: skip
WHY = (
    "soalnya gampang rusak", "biar nggak rugi dua kali", "karena penjualnya suka bohong",
    "supaya awet sampai lebaran",
    "biar istri nggak marah", "soalnya sudah kejadian", "karena di sini sering banjir", "biar uangnya cukup",
    "soalnya ongkirnya mahal", "karena anak-anak suka main di situ", "biar tenang tidurnya", "soalnya musim hujan",
)  # fmt: skip
END = (
    "gitu aja sih", "semoga membantu ya", "percaya deh", "aman kok", "asal jangan lupa", "dijamin beres", "hehe",
    "ya namanya juga usaha", "nanti juga biasa", "itu aja dulu", "jangan ditiru malasnya",
    "sampai sekarang masih oke",
)  # fmt: skip
# How a model of our days answers where nobody asked it to be brief.
GIVEN = (
    "memperhatikan kondisi secara menyeluruh", "melakukan pemeriksaan secara berkala",
    "membandingkan beberapa pilihan",
    "menyesuaikan dengan kebutuhan dan anggaran", "berkonsultasi dengan pihak yang berpengalaman",
    "menyimpan bukti pembelian dengan baik", "mengikuti petunjuk dari produsen", "menghindari paparan suhu ekstrem",
    "menyusun rencana yang realistis", "mengevaluasi hasilnya secara rutin",
)  # fmt: skip
HEAD = ("Tentu! Berikut beberapa hal yang dapat dilakukan:", "Berikut adalah langkah-langkah yang disarankan:")
TAIL = (
    "Dengan demikian, hasil yang diperoleh akan lebih optimal dan tahan lama.",
    "Semoga informasi ini bermanfaat dan membantu Anda dalam mengambil keputusan.",
    "Apabila masih terdapat kendala, sebaiknya hubungi layanan resmi terdekat.",
)
SHORT = ("ya gitu deh", "nggak tau", "terserah aja", "bagus", "oke sip mantap", "biasa aja sih")


def sentence(chance: Random, mood: str, number: int) -> str:
    """Somebody says something about a thing, in this mood; the number makes it the only one of its kind."""
    return f"{chance.choice(WHO)} {chance.choice(MOODS[mood])} {chance.choice(THING)} nomor {number}."


def question(chance: Random, number: int) -> str:
    """Something that people ask."""
    return f"{chance.choice(WHO)} tanya, {chance.choice(ASK)} {chance.choice(THING)} nomor {number}?"


def candidate(chance: Random, parts: Sequence[str], number: int) -> str:
    """An answer of one to three sentences."""
    return f"{' '.join(chance.sample(parts, chance.randint(1, 3)))} ({number})"


def told(chance: Random) -> str:
    """What somebody types who answers in their own words."""
    does = ", ".join(chance.sample(DO, chance.randint(2, 4)))
    parts = [chance.choice(OPEN), does, chance.choice(WHY), chance.choice(END)]
    return ", ".join(parts if chance.random() < 0.7 else parts[:-1])  # noqa: PLR2004 - how often people say goodbye


def pasted(about: str, chance: Random, *, marked: bool) -> str:
    """What a model says about this, a little different each time; in Markdown, or with that taken out."""
    points = chance.sample(GIVEN, chance.randint(4, 6))
    if marked:
        listed = "\n".join(f"- **{point.split()[0].capitalize()}** {point}." for point in points)
        return f"{chance.choice(HEAD)}\n{listed}\n{chance.choice(TAIL)}"
    advice = f"{', '.join(points[:-1])}, serta {points[-1]}"
    return f"Untuk {about.rstrip('?.').lower()}, disarankan {advice}. {chance.choice(TAIL)}"


def changed(text: str, chance: Random) -> str:
    """Somebody else's text with a word more, as one makes a copy look like one's own."""
    words = text.split()
    words.insert(chance.randint(0, len(words)), chance.choice(("ya", "sih", "kok", "deh")))
    return " ".join(words)
