"""All the kinds there are, in the order they are asked when a batch asks several."""

from storage.kinds.comparison import Comparison
from storage.kinds.critique import Critique
from storage.kinds.demonstration import Demonstration
from storage.kinds.factcheck import Factcheck
from storage.kinds.kind import Kind
from storage.kinds.label import Label
from storage.kinds.paraphrase import Paraphrase
from storage.kinds.peercheck import Peercheck
from storage.kinds.prompt import Prompt
from storage.kinds.ranking import Ranking
from storage.kinds.rating import Rating
from storage.kinds.rewrite import Rewrite
from storage.kinds.safety import Safety
from storage.kinds.voice import Voice

# What is asked about texts of other trainers, when somebody wants those checked.
AMONG_PEERS: Kind = Peercheck()
KINDS: tuple[Kind, ...] = (
    # What is written without having seen an answer comes before the answers.
    Demonstration(),
    Label(),
    Rating(),
    Comparison(),
    Ranking(),
    Safety(),
    Critique(),
    Factcheck(),
    Rewrite(),
    Paraphrase(),
    AMONG_PEERS,
    Prompt(),
    Voice(),
)

# What is written in a manner of one's own, so that two reviewers who do not know of each other judge it.
AMONG_REVIEWERS = frozenset({Rewrite.name, Paraphrase.name})


def find_kind(name: str) -> Kind | None:
    return next((kind for kind in KINDS if kind.name == name), None)


def get_kind(name: str) -> Kind:
    """The kind of this name; KeyError if there is none."""
    found = find_kind(name)
    if found is None:
        raise KeyError(name)
    return found
