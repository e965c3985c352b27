"""Writes the course of a run as JSON, and as a picture beside it."""

from __future__ import annotations

import json
from pathlib import Path

Point = dict[str, float]


def save_curves(folder: Path, points: list[Point]) -> None:
    (folder / "curves.json").write_text(json.dumps(points, indent=1) + "\n", encoding="utf-8")
    import matplotlib  # here, because it takes a second to load and only this function needs it

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axis = pyplot.subplots(figsize=(8, 4.5))
    axis.plot([p["tokens"] / 1e6 for p in points], [p["loss"] for p in points])
    axis.set(xlabel="million tokens", ylabel="loss per solution token (nats)", yscale="log")
    axis.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(folder / "curves.png", dpi=110)
    pyplot.close(figure)
