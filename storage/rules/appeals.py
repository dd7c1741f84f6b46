"""What can become of an appeal."""

WAITING, GRANTED, KEPT = "waiting", "granted", "kept"
