"""TRL takes the rows of `sft`, `dpo`, `kto`, `reward` as they are: its own helpers and a step of each trainer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.consumers import tiny

TRAINED = ("sft", "dpo", "kto", "reward")
TURNS = {"sft": ("messages",), "kto": ("prompt", "completion")}
PAIR = ("prompt", "chosen", "rejected")
ROWS = 16


@pytest.fixture(scope="session")
def rows(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """The rows of a format as `datasets` reads them."""
    import datasets

    datasets.disable_progress_bars()
    cache = str(tmp_path_factory.mktemp("cache"))
    return lambda name: datasets.load_dataset("json", data_files=str(files[name]), split="train", cache_dir=cache)


@pytest.fixture(scope="session")
def tokens() -> Any:  # noqa: ANN401 - the library has no types
    return tiny.tokenizer()


@pytest.mark.parametrize("name", TRAINED)
def test_every_row_is_conversational_in_every_column(rows: Callable[[str], Any], name: str) -> None:
    from trl.data_utils import is_conversational

    for row in rows(name):
        for column in TURNS.get(name, PAIR):
            assert is_conversational({column: row[column]}), (column, row[column])


@pytest.mark.parametrize("name", ["dpo", "reward"])
def test_prompts_are_explicit(rows: Callable[[str], Any], name: str) -> None:
    from trl.data_utils import maybe_extract_prompt

    assert all(maybe_extract_prompt(dict(row)) == row for row in rows(name))


@pytest.mark.parametrize("name", ["dpo", "reward"])
def test_every_pair_becomes_two_answers(rows: Callable[[str], Any], name: str) -> None:
    from trl import unpair_preference_dataset

    table = rows(name)
    assert unpair_preference_dataset(table).num_rows == 2 * table.num_rows


@pytest.mark.parametrize("name", TRAINED)
def test_a_template_prints_every_text_to_the_letter(rows: Callable[[str], Any], tokens: Any, name: str) -> None:  # noqa: ANN401 - the library has no types
    from trl.data_utils import apply_chat_template

    for row in rows(name):
        wanted = {column: row[column] for column in TURNS.get(name, PAIR)}
        printed = "".join(str(text) for text in apply_chat_template(wanted, tokens).values())
        assert all(turn["content"] in printed for column in wanted for turn in row[column])


def test_answers_of_both_labels(rows: Callable[[str], Any]) -> None:
    assert set(rows("kto")["label"]) == {True, False}


@pytest.mark.parametrize("name", TRAINED)
def test_a_step_of_training_changes_the_model(
    rows: Callable[[str], Any],
    tokens: Any,  # noqa: ANN401 - the library has no types
    tmp_path: Path,
    name: str,
) -> None:
    import trl

    trainer, config = {
        "sft": (trl.SFTTrainer, trl.SFTConfig),
        "dpo": (trl.DPOTrainer, trl.DPOConfig),
        "kto": (trl.KTOTrainer, trl.KTOConfig),
        "reward": (trl.RewardTrainer, trl.RewardConfig),
    }[name]
    make = tiny.reward_model if name == "reward" else tiny.language_model
    make(len(tokens)).save_pretrained(tmp_path)
    model = type(make(len(tokens))).from_pretrained(tmp_path)
    before = [weights.detach().clone() for weights in model.parameters()]
    settings = config(
        output_dir=str(tmp_path),
        max_steps=1,
        per_device_train_batch_size=4,
        learning_rate=0.1,
        max_length=256,
        use_cpu=True,
        bf16=False,
        report_to="none",
        save_strategy="no",
        disable_tqdm=True,
    )
    trainer(model=model, args=settings, train_dataset=rows(name).select(range(ROWS)), processing_class=tokens).train()
    assert any((weights.detach() != old).any() for weights, old in zip(model.parameters(), before, strict=True))
