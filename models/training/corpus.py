"""Reads problems and solutions, and cuts them into batches of equally long rows with hardly any padding."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from tokenizer import ASSISTANT, END, USER

# Row lengths: each divides TOKENS, so that every batch is the same number of tokens and compiles once.
LENGTHS = (48, 64, 80, 96, 120, 160, 192, 240, 320, 384)
TOKENS = 1920


@dataclass(frozen=True)
class Problem:
    topic: str
    problem: str
    solution: str


@dataclass(frozen=True)
class Batch:
    ids: Tensor
    targets: Tensor
    weights: Tensor


def read_problems(path: Path) -> Iterator[Problem]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            yield Problem(record["topic"], record["problem"], record["solution"])


def prompt(problem: str) -> str:
    """The user turn as the package's chat template renders it."""
    return f"{USER}{problem}{END}{ASSISTANT}"


class Corpus:
    """Token ids of all documents in one array; `prompts` says how many of each document's tokens are the question."""

    def __init__(self, paths: list[Path], tokenizer: Tokenizer) -> None:
        ids: list[np.ndarray] = []
        prompts: list[int] = []
        problems = (problem for path in paths for problem in read_problems(path))
        while chunk := list(islice(problems, 20_000)):
            questions = tokenizer.encode_batch_fast([prompt(p.problem) for p in chunk])
            answers = tokenizer.encode_batch_fast([p.solution + END for p in chunk])
            for question, answer in zip(questions, answers):
                ids.append(np.array(question.ids + answer.ids, dtype=np.uint16))
                prompts.append(len(question.ids))
        self.ends = np.cumsum([len(document) for document in ids])
        self.sizes = np.array([len(document) for document in ids])
        self.prompts = np.array(prompts)
        self.ids = np.concatenate(ids)

    def describe(self) -> str:
        dropped = int((self.sizes > LENGTHS[-1]).sum())
        return f"{len(self.sizes)} documents, {len(self.ids)} tokens, mean {self.sizes.mean():.0f}, {dropped} too long"

    def batches(self, seed: int, prompt_weight: float) -> Iterator[Batch]:
        """One pass in random order. Short documents, rows that fill no batch and overlong ones wait or drop out."""
        order = np.random.default_rng(seed)
        groups: list[np.ndarray] = []
        buckets = np.searchsorted(LENGTHS, self.sizes)
        for bucket, length in enumerate(LENGTHS):
            members = order.permutation(np.flatnonzero(buckets == bucket))
            rows = TOKENS // length
            groups.extend(members[: len(members) // rows * rows].reshape(-1, rows))
        for index in order.permutation(len(groups)):
            yield self.batch(groups[index], prompt_weight)

    def batch(self, documents: np.ndarray, prompt_weight: float) -> Batch:
        length = LENGTHS[int(np.searchsorted(LENGTHS, self.sizes[documents].max()))]
        ids = np.zeros((len(documents), length), dtype=np.int64)
        targets = np.zeros_like(ids)
        weights = np.zeros(ids.shape, dtype=np.float32)
        for row, document in enumerate(documents):
            end, size, start = self.ends[document], self.sizes[document], self.prompts[document]
            text = self.ids[end - size : end]
            ids[row, :size] = text
            targets[row, : size - 1] = text[1:]
            weights[row, : start - 1] = prompt_weight
            weights[row, start - 1 : size - 1] = 1.0
        return Batch(torch.from_numpy(ids), torch.from_numpy(targets), torch.from_numpy(weights))
