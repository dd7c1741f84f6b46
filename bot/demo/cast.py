"""Who plays in the demo, and what they say when they have to write."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody with a phone. `says` are the texts they write, one after the other."""

    id: int
    name: str
    label: str
    languages: tuple[str, ...] = ("id",)
    region: str = ""
    says: tuple[str, ...] = ()


SARI = Role(
    101,
    "Sari",
    "pelatih",
    ("id", "jv"),
    "Kota Malang",
    (
        "Makan telur rebus sama pisang aja, kenyangnya awet. Minum air dulu baru kopi, biar nggak ngantuk pas kuis.",
        "Eh besok kuis jam 7 pagi nih, enaknya sarapan apa ya biar nggak ngantuk?",
        "Siram air dingin dari belakang kainnya, kasih sabun cuci piring, tunggu 5 menit, bilas. Air panas jangan!",
        "Waduh kemeja putihku ketumpahan kopi, sejam lagi mau dipakai. Gimana dong?",
    ),
)
BUDI = Role(
    102,
    "Budi",
    "pelatih",
    ("id", "su"),
    "Kota Bandung",
    (
        "Telur rebus dua sama pisang udah cukup kok. Nasi uduk mah enak, tapi abis itu pasti merem.",
        "Besok pagi-pagi gue kuis, sarapan apa ya yang nggak bikin ngantuk?",
        "Tenang, bilas dulu pakai air dingin, kucek pelan pakai sabun cuci piring, keringin pakai hairdryer. Beres.",
        "Kemeja putih gue kena kopi, mana sejam lagi dipake. Ada cara cepet nggak?",
    ),
)
RINA = Role(103, "Rina", "admin", ("id",), "Jakarta Selatan")

CAST = (SARI, BUDI, RINA)
EXAMPLE = "obrolan-harian.jsonl"
EDITED = "Aduh kemeja putihku ketumpahan kopi, padahal sejam lagi dipakai. Gimana dong?"
