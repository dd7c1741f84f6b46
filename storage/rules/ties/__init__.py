"""What speaks for two people working as one: each sign by itself, weighed in bits; hints for a human, never proof."""
