"""Saves and loads what a run needs to go on, or to be evaluated and exported."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from model import Phi3, Shape


@dataclass(frozen=True)
class Trained:
    model: Phi3
    tokenizer: Tokenizer


def save_checkpoint(path: Path, model: Phi3, **progress: Any) -> None:
    """Written beside and moved into place, so that an interrupted save leaves the earlier checkpoint whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    torch.save({"shape": model.shape.as_json(), "model": model.state_dict(), **progress}, partial)
    partial.replace(path)


def load_progress(path: Path) -> dict[str, Any]:
    progress: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return progress


def load_trained(folder: Path) -> Trained:
    """The model of a run's folder, ready to generate, with the tokenizer it was trained on."""
    progress = load_progress(folder / "checkpoint.pt")
    model = Phi3(Shape(**progress["shape"]))
    model.load_state_dict(progress["model"])
    return Trained(model.eval(), Tokenizer.from_file(str(folder / "tokenizer.json")))
