"""What somebody can be good at, how good, and how it was shown."""

# How a proof came to be.
EXAM, ADMIN = "exam", "admin"
# From somebody who can do it to somebody others ask.
LEVELS = (1, 2, 3)
# The fields of expertise there always are; batches name more.
FIELDS = (
    "kesehatan",
    "hukum",
    "keuangan",
    "akuntansi",
    "pendidikan",
    "teknologi",
    "teknik",
    "sains",
    "pertanian",
    "pemasaran",
    "psikologi",
    "agama",
    "sejarah",
    "seni dan budaya",
)
