"""Deepens a trained model: copies some layers and silences what the copies write, so that the grown model begins as the old one.

The residual writers of a copy are zero, so it adds nothing until training moves them (block expansion, Wu et al. 2024,
"LLaMA Pro"). `python grow.py runs/small runs/deeper --copy 1 3` puts a copy behind layers 1 and 3.
"""

from __future__ import annotations

import argparse
import shutil
from dataclasses import replace
from pathlib import Path

import torch

from checkpoint import load_trained, save_checkpoint
from model import Layer, Phi3


def silenced_copy(layer: Layer, deeper: Layer) -> Layer:
    deeper.load_state_dict(layer.state_dict())
    for writer in (deeper.self_attn.o_proj, deeper.mlp.down_proj):
        torch.nn.init.zeros_(writer.weight)
    return deeper


def grown(model: Phi3, copied: list[int]) -> Phi3:
    """A model with one more layer behind each of the layers named, which answers exactly as before."""
    taller = Phi3(replace(model.shape, layers=model.shape.layers + len(copied)))
    layers: list[Layer] = []
    for index, layer in enumerate(model.model.layers):
        layers.append(layer)
        layers.extend(silenced_copy(layer, Layer(model.shape)) for _ in range(copied.count(index)))
    taller.load_state_dict({**model.state_dict(), **torch.nn.ModuleList(layers).state_dict(prefix="model.layers.")})
    return taller


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--copy", type=int, nargs="+", required=True, help="layers, from 0, to put a copy behind")
    o = parser.parse_args()
    trained = load_trained(o.source)
    save_checkpoint(o.target / "checkpoint.pt", grown(trained.model, o.copy))
    shutil.copyfile(o.source / "tokenizer.json", o.target / "tokenizer.json")


if __name__ == "__main__":
    main()
