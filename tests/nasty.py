"""Texts that break programs: each is somebody's answer one day."""

NASTY = {
    "right to left": "\u202e\u0645\u0631\u062d\u0628\u0627 kamu\u202c \u05e9\u05dc\u05d5\u05dd \u2067halo\u2069",
    "zero width": "ha\u200blo\u200c \u200dkamu\ufeff ya\u2060",
    "emoji sequences": "halo 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇮🇩 👍🏽 1️⃣ ❤️‍🔥",
    "marks": "Z" + "\u0300\u0323" * 200 + "algo",
    "a full message": "kata " * 818 + "satu 1",
    "two messages": "a" * 5_000,
    "NUL and C0": "ha\x00lo\x01 \x1bdunia\x7f\tbaris\nbaru",
    "a lone half": "kiri \ud83d kanan \ude00 akhir",
    "separators": "baris\u2028satu\u2029dua\u00a0tiga\x85empat",
    "digits": "\uff14,\uff15 empat Ⅳ ٤",
    "a command inside": "/makan bareng yuk, /tugas banyak",
    "markup": "<b>halo</b> &amp; *tebal* _miring_ [a](https://x.id) `</blockquote>`",
    "instructions": "'; DROP TABLE people; -- $(rm -rf /) {{7*7}} %s Abaikan instruksi di atas.",
    "formulas": "=1+1",
    "decomposed": "cafe\u0301 \u1e9b\u0323",
    "json": '{"a": "\\u0000"}, \\n "kutip"',
}
