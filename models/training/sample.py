"""Draws several solutions a problem, so that the app's checker can keep the right ones to train on."""

from __future__ import annotations

import argparse
import json
from itertools import islice
from pathlib import Path

import torch

from checkpoint import load_trained
from corpus import read_problems
from generate import write_solutions


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("problems", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=4, help="samples a problem")
    parser.add_argument("--temperature", type=float, default=0.8)
    parser.add_argument("--limit", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    o = parser.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    problems = list(islice(read_problems(o.problems), o.limit))
    repeated = [p.problem for p in problems for _ in range(o.count)]
    samples = write_solutions(load_trained(o.folder), repeated, o.temperature)
    with o.out.open("w", encoding="utf-8") as file:
        for index, p in enumerate(problems):
            drawn = samples[index * o.count : (index + 1) * o.count]
            record = {"topic": p.topic, "problem": p.problem, "samples": drawn}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
