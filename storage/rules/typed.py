"""Numbers as people type them, on whatever keyboard."""

_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)}


def typed_number(word: str, most: int) -> int | None:
    """The number from 1 to this that the word is, full-width digits among them; None for anything else."""
    digits = word.translate(_FULL_WIDTH)
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= len(str(most))):
        return None
    number = int(digits)
    return number if 1 <= number <= most else None
