"""All the kinds there are, in the order they are asked when a batch asks several."""

from storage.kinds.comparison import Comparison
from storage.kinds.kind import Kind
from storage.kinds.paraphrase import Paraphrase
from storage.kinds.peercheck import Peercheck
from storage.kinds.rating import Rating
from storage.kinds.rewrite import Rewrite

# What is asked about texts of other trainers, when somebody wants those checked.
AMONG_PEERS: Kind = Peercheck()
KINDS: tuple[Kind, ...] = (Rating(), Comparison(), Rewrite(), Paraphrase(), AMONG_PEERS)


def find_kind(name: str) -> Kind | None:
    return next((kind for kind in KINDS if kind.name == name), None)


def get_kind(name: str) -> Kind:
    """The kind of this name; KeyError if there is none."""
    found = find_kind(name)
    if found is None:
        raise KeyError(name)
    return found
