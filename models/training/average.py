"""Averages two checkpoints of one course of training: the mean of a run and its continuation answers better than either."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=Path, help="folder of a run")
    parser.add_argument("second", type=Path, help="folder of a run that started from the first")
    parser.add_argument("out", type=Path)
    parser.add_argument("--share", type=float, default=0.6, help="weight of the second")
    options = parser.parse_args()
    first, second = (
        torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=False)
        for folder in (options.first, options.second)
    )
    for name, weight in second["model"].items():
        if weight.is_floating_point():
            second["model"][name] = torch.lerp(first["model"][name], weight, options.share)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(second, options.out / "checkpoint.pt")
    shutil.copyfile(options.second / "tokenizer.json", options.out / "tokenizer.json")


if __name__ == "__main__":
    main()
