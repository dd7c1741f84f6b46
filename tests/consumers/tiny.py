"""A tokenizer and models made on the spot, of random numbers, too small to learn anything but to be trained."""

from typing import Any

TEMPLATE = (
    "{% for message in messages %}<|{{ message['role'] }}|>{{ message['content'] }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
MARKS = ("<|system|>", "<|user|>", "<|assistant|>", "<|end|>", "<|pad|>")


def tokenizer() -> Any:  # noqa: ANN401 - the library has no types
    """One token a byte, and the marks of a template for chats."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    bytes_ = sorted(pre_tokenizers.ByteLevel.alphabet())
    core = Tokenizer(models.BPE(vocab={sign: place for place, sign in enumerate(bytes_)}, merges=[]))
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    core.decoder = decoders.ByteLevel()
    made = PreTrainedTokenizerFast(tokenizer_object=core, eos_token="<|end|>", pad_token="<|pad|>")
    made.add_special_tokens({"additional_special_tokens": list(MARKS)})
    made.chat_template = TEMPLATE
    return made


def language_model(words: int) -> Any:  # noqa: ANN401 - the library has no types
    from transformers import LlamaForCausalLM

    return LlamaForCausalLM(_shape(words))


def reward_model(words: int) -> Any:  # noqa: ANN401 - the library has no types
    from transformers import LlamaForSequenceClassification

    shape = _shape(words)
    shape.num_labels, shape.pad_token_id = 1, words - 1
    return LlamaForSequenceClassification(shape)


def _shape(words: int) -> Any:  # noqa: ANN401 - the library has no types
    from transformers import LlamaConfig

    return LlamaConfig(
        vocab_size=words, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1
    )
