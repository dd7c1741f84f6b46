"""Numbers as buttons carry them: short."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def numeral(number: int) -> str:
    """A number in base 36."""
    if number < 0:
        raise ValueError(number)
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"
