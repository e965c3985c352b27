"""Trains the model for a fixed number of minutes. Resumes from the last checkpoint of the folder with --resume."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # spinning threads halve the speed when other work wants a core

import argparse
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import torch
from tokenizers import Tokenizer

import model as network
from checkpoint import load_progress, save_checkpoint
from corpus import LENGTHS, Batch, Corpus
from curves import Point, save_curves
from model import Phi3, Shape
from optimiser import Optimiser
from schedule import Schedule

CHECKPOINT_SECONDS = 180
LOG_STEPS = 50


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the checkpoint, the tokenizer and the curves go")
    parser.add_argument("--corpus", type=Path, nargs="+", required=True)
    parser.add_argument("--tokenizer", type=Path, help="needed for a new run only")
    parser.add_argument("--minutes", type=float, required=True, help="wall-clock budget, earlier parts included")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--start-from", type=Path, help="folder of a trained model to continue on other data")
    parser.add_argument("--hidden", type=int, default=192)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--heads", type=int, default=6)
    parser.add_argument("--kv-heads", type=int, default=2)
    parser.add_argument("--mlp", type=int, default=512)
    parser.add_argument("--batches-per-step", type=int, default=2)
    parser.add_argument("--muon-rate", type=float, default=0.02, help="0: AdamW for all")
    parser.add_argument("--adam-rate", type=float, default=0.003)
    parser.add_argument("--decay", type=float, default=0.6, help="share of the budget over which the rates fall to zero")
    parser.add_argument("--prompt-weight", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def compile_parts() -> None:
    """Every part but attention sees one shape; attention sees one per row length."""
    torch._dynamo.config.recompile_limit = 2 * len(LENGTHS)
    for owner, name in ((network.Layer, "before"), (network.Layer, "after"), (network.Phi3, "score"), (network, "attend")):
        setattr(owner, name, torch.compile(getattr(owner, name), dynamic=False))


def endless_batches(corpus: Corpus, seed: int, prompt_weight: float) -> Iterator[Batch]:
    for epoch in count():
        yield from corpus.batches(seed + 1000 * epoch, prompt_weight)


def accumulate(model: Phi3, batches: list[Batch], device: str) -> float:
    """Adds up the gradients of one step and returns its mean loss. bf16 doubles the speed of the matrix products."""
    total = sum(batch.weights.sum().item() for batch in batches)
    loss_sum = 0.0
    for batch in batches:
        with torch.autocast(device, torch.bfloat16):
            loss = model(batch.ids.to(device), batch.targets.to(device), batch.weights.to(device)) / total
        loss.backward()
        loss_sum += loss.item()
    return loss_sum


class Run:
    def __init__(self, o: argparse.Namespace) -> None:
        self.o = o
        self.checkpoint: Path = o.folder / "checkpoint.pt"
        o.folder.mkdir(parents=True, exist_ok=True)
        source = o.folder if o.resume else o.start_from
        progress = load_progress(source / "checkpoint.pt") if source else None
        tokenizer_path = source / "tokenizer.json" if source else o.tokenizer
        self.tokenizer = Tokenizer.from_file(str(tokenizer_path))
        if tokenizer_path != o.folder / "tokenizer.json":
            shutil.copyfile(tokenizer_path, o.folder / "tokenizer.json")
        torch.manual_seed(o.seed)
        vocabulary = (self.tokenizer.get_vocab_size() + 63) // 64 * 64  # whole vector registers
        fresh = Shape(vocabulary, o.hidden, o.layers, o.heads, o.kv_heads, o.mlp)
        self.model = Phi3(Shape(**progress["shape"]) if progress else fresh)
        if progress:
            self.model.load_state_dict(progress["model"])
        self.model.to(o.device)
        self.optimiser = Optimiser(self.model, o.muon_rate, o.adam_rate)
        self.step, self.tokens, spent, self.points = 0, 0, 0.0, list[Point]()
        if progress and o.resume:
            self.optimiser.restore(progress["optimiser"])
            self.step, self.tokens, spent = progress["step"], progress["tokens"], progress["spent_seconds"]
            self.points = progress["points"]
        self.schedule = Schedule(o.minutes, spent, warmup_steps=100, decay=o.decay)

    def save(self) -> None:
        save_checkpoint(
            self.checkpoint,
            self.model,
            optimiser=self.optimiser.state(),
            step=self.step,
            tokens=self.tokens,
            spent_seconds=self.schedule.spent_seconds(),
            points=self.points,
        )
        if self.points:
            save_curves(self.o.folder, self.points)

    def log(self, losses: list[float]) -> None:
        seconds = self.schedule.spent_seconds()
        loss = sum(losses) / len(losses)
        self.points.append({"step": self.step, "tokens": self.tokens, "seconds": round(seconds), "loss": round(loss, 5)})
        print(
            f"step {self.step}  {self.tokens / 1e6:.2f} M tokens  {seconds:.0f} s  "
            f"{self.tokens / seconds:.0f} tokens/s  loss {loss:.4f}",
            flush=True,
        )

    def train(self, corpus: Corpus) -> None:
        # A resumed run reshuffles instead of replaying: the seed moves on with the step.
        batches = endless_batches(corpus, self.o.seed + self.step, self.o.prompt_weight)
        saved = self.schedule.spent_seconds()
        losses: list[float] = []
        while self.schedule.share() < 1.0:
            group = [next(batches) for _ in range(self.o.batches_per_step)]
            losses.append(accumulate(self.model, group, self.o.device))
            self.optimiser.step(self.schedule.factor(self.step))
            self.step += 1
            self.tokens += sum(batch.ids.numel() for batch in group)
            if self.step % LOG_STEPS == 0:
                self.log(losses)
                losses.clear()
            if self.schedule.spent_seconds() - saved > CHECKPOINT_SECONDS:
                self.save()
                saved = self.schedule.spent_seconds()
        self.save()


def main() -> None:
    o = options()
    torch.set_num_threads(o.threads)
    run = Run(o)
    parameters = sum(p.numel() for p in run.model.parameters())
    print(f"{parameters / 1e6:.2f} M parameters, {run.model.shape}")
    corpus = Corpus(o.corpus, run.tokenizer)
    print(corpus.describe(), flush=True)
    compile_parts()
    run.train(corpus)


if __name__ == "__main__":
    main()
