"""How many held-out problems a checkpoint answers exactly as expected, by topic, greedily."""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import defaultdict
from pathlib import Path

import torch

from checkpoint import load_trained
from corpus import Problem, read_problems
from generate import write_solutions

BOX = "\\boxed{"


def boxed(text: str) -> str | None:
    """What the last box holds, without white space; braces may nest."""
    start = text.rfind(BOX)
    if start < 0:
        return None
    depth, inside = 1, start + len(BOX)
    for end in range(inside, len(text)):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        if depth == 0:
            return re.sub(r"\s", "", text[inside:end])
    return None


def answered(expected: str, written: str) -> bool:
    """A solution without a box (a refusal) must be matched word for word."""
    box = boxed(expected)
    return written.strip() == expected.strip() if box is None else boxed(written) == box


def by_topic(problems: list[Problem], written: list[str]) -> dict[str, tuple[int, int]]:
    tally: dict[str, list[bool]] = defaultdict(list)
    for problem, solution in zip(problems, written):
        tally[problem.topic].append(answered(problem.solution, solution))
    return {topic: (sum(marks), len(marks)) for topic, marks in sorted(tally.items())}


def print_table(scores: dict[str, tuple[int, int]]) -> None:
    for topic, (right, total) in scores.items():
        print(f"{topic:40} {right:5} / {total:<5} {100 * right / total:5.1f} %")
    right, total = (sum(column) for column in zip(*scores.values()))
    print(f"{'all':40} {right:5} / {total:<5} {100 * right / total:5.1f} %")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("problems", type=Path)
    parser.add_argument("--limit", type=int, default=2000, help="a random choice of so many problems")
    parser.add_argument("--out", type=Path, help="JSONL of everything written, right or wrong")
    parser.add_argument("--threads", type=int, default=2)
    o = parser.parse_args()
    torch.set_num_threads(o.threads)
    problems = list(read_problems(o.problems))
    problems = random.Random(0).sample(problems, min(o.limit, len(problems)))
    written = write_solutions(load_trained(o.folder), [p.problem for p in problems])
    print_table(by_topic(problems, written))
    if o.out:
        with o.out.open("w", encoding="utf-8") as file:
            for p, text in zip(problems, written):
                record = {"topic": p.topic, "problem": p.problem, "expected": p.solution, "written": text}
                record["right"] = answered(p.solution, text)
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
