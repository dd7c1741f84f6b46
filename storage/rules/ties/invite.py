"""What an invite that two people share says of them before anything else: hardly anything, and never alone."""

# People who came by one link of few uses know each other; a village comes by one of many.
FEW, SOME = 5, 30
BITS_OF_FEW, BITS_OF_SOME = 3.0, 1.0


def bits_before(guests: int) -> float:
    """The weight of having come by one invite together with so many people; 0 of somebody who came by another."""
    if not guests:
        return 0.0
    return BITS_OF_FEW if guests <= FEW else BITS_OF_SOME if guests <= SOME else 0.0
