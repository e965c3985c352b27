"""Learns the vocabulary from the corpus: byte-level BPE over pieces chosen so that arithmetic stays legible.

Digits, single letters and operators are always pieces of their own, so every number is written one digit a token.
LaTeX commands, the delimiters of a step and frequent phrases of solutions are single tokens, because tokens are what
training costs. Words are learnt first and phrases from whole words afterwards, so that a new phrasing still reads as words.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

END_OF_TEXT, SYSTEM, USER, ASSISTANT, END = "<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"
SPECIAL = [END_OF_TEXT, SYSTEM, USER, ASSISTANT, END]

# Only syntax that Rust's and JavaScript's regular expressions read alike: the app tokenises in JavaScript.
PIECES = "|".join(
    [
        r"\*\*Answer:\*\* \\\(\\boxed\{",
        r"[.:,]?\n*\\\[ ?",  # ends a reason and opens its expression
        r" ?\\\]\n*",
        r"\}\\\)",
        r" ?\\[A-Za-z]+[ {]?",
        r"(?: ?[A-Za-z]{2,})+",  # words merge across spaces; a lone letter is a variable
        r"[A-Za-z]",
        r"\p{N}",
        r" ?\$",
        r" ?[-+=<>*/×÷−±≤≥] ?",
        r"\^\{?|\}\{|\)\(",
        r" ?[^\sA-Za-z0-9]",
        r"\s+",
    ]
)
WORDS = re.compile(r"(?<=[A-Za-z])(?= [A-Za-z])")
PHRASE = re.compile(r"(?: ?[A-Za-z]{2,}){2,}")
RAREST = 40  # a token seen less often than this is not worth a row of the embedding
LONGEST = 32  # characters


def untrained() -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def learn_words(texts: list[str], size: int) -> Tokenizer:
    tokenizer = untrained()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        min_frequency=RAREST,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),  # any byte has a token, so any text round-trips
        show_progress=False,
    )
    tokenizer.train_from_iterator((word for text in texts for word in WORDS.split(text)), trainer)
    return tokenizer


def phrases(tokenizer: Tokenizer, solutions: Iterable[str]) -> Counter[tuple[str, ...]]:
    """How often each run of words occurs, as words; runs holding a word that is several tokens are left out."""
    runs = Counter(run for solution in solutions for run in PHRASE.findall(solution))
    spelled = {run: tuple(tokenizer.encode(run).tokens) for run in runs}
    return Counter({spelled[run]: count for run, count in runs.items() if len(spelled[run]) == len(run.split())})


def join(run: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    joined: list[str] = []
    for token in run:
        if joined and (joined[-1], token) == pair:
            joined[-1] += token
        else:
            joined.append(token)
    return tuple(joined)


def phrase_merges(runs: Counter[tuple[str, ...]], count: int) -> Iterator[tuple[str, str]]:
    for _ in range(count):
        pairs: Counter[tuple[str, str]] = Counter()
        for run, times in runs.items():
            for pair in zip(run, run[1:]):
                if len("".join(pair)) <= LONGEST:
                    pairs[pair] += times
        if not pairs:
            return
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        if pairs[best] < RAREST:
            return
        yield best
        runs = Counter({join(run, best): times for run, times in runs.items()})


def learn(records: list[dict[str, str]], size: int, phrase_count: int) -> Tokenizer:
    solutions = [record["solution"] for record in records]
    words = learn_words(solutions + [record["problem"] for record in records], size - phrase_count)
    state = json.loads(words.to_str())
    vocabulary: dict[str, int] = state["model"]["vocab"]
    for left, right in phrase_merges(phrases(words, solutions), size - len(vocabulary)):
        if left + right not in vocabulary:
            vocabulary[left + right] = len(vocabulary)
        state["model"]["merges"].append([left, right])
    return Tokenizer.from_str(json.dumps(state))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--phrases", type=int, default=320, help="at least this many tokens may be phrases of solutions")
    parser.add_argument("--lines", type=int, default=60_000, help="how much of the corpus to learn from")
    options = parser.parse_args()
    with options.corpus.open(encoding="utf-8") as corpus:
        records = [json.loads(line) for line in islice(corpus, options.lines)]
    tokenizer = learn(records, options.size, options.phrases)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(options.out))
    print(f"{tokenizer.get_vocab_size()} tokens -> {options.out}")


if __name__ == "__main__":
    main()
