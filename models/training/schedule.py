"""Learning rate by the share of the time budget that is spent, so a run ends on time however busy the machine is."""

from __future__ import annotations

import time


class Schedule:
    """Warm-up by steps, then constant, then linear to zero over the last `decay` of the budget."""

    def __init__(self, minutes: float, spent_seconds: float, warmup_steps: int, decay: float) -> None:
        self.budget_seconds = minutes * 60
        self.started = time.monotonic() - spent_seconds
        self.warmup_steps = warmup_steps
        self.decay = decay

    def spent_seconds(self) -> float:
        return time.monotonic() - self.started

    def share(self) -> float:
        return min(1.0, self.spent_seconds() / self.budget_seconds)

    def factor(self, step: int) -> float:
        return min(1.0, (step + 1) / self.warmup_steps, (1.0 - self.share()) / self.decay)
