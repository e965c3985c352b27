"""Muon for the matrices inside the layers, AdamW for everything else; one factor scales both learning rates."""

from __future__ import annotations

from typing import Any

import torch
from torch.optim import AdamW, Muon

from model import Phi3


class Optimiser:
    def __init__(self, model: Phi3, muon_rate: float, adam_rate: float) -> None:
        matrices = [p for p in model.model.layers.parameters() if p.ndim == 2]
        inside = {id(p) for p in matrices}
        others = [p for p in model.parameters() if id(p) not in inside]
        adam = AdamW(others, lr=adam_rate, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
        if muon_rate > 0:
            self.parts: list[torch.optim.Optimizer] = [adam, Muon(matrices, lr=muon_rate, weight_decay=0.1)]
        else:
            self.parts = [adam, AdamW(matrices, lr=adam_rate, betas=(0.9, 0.95), weight_decay=0.1, fused=True)]
        self.rates = [part.param_groups[0]["lr"] for part in self.parts]

    def step(self, factor: float) -> None:
        for part, rate in zip(self.parts, self.rates):
            part.param_groups[0]["lr"] = rate * factor
            part.step()
            part.zero_grad(set_to_none=True)

    def state(self) -> list[dict[str, Any]]:
        return [part.state_dict() for part in self.parts]

    def restore(self, states: list[dict[str, Any]]) -> None:
        for part, state in zip(self.parts, states):
            part.load_state_dict(state)
