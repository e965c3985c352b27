"""Holds the exported package against the checkpoint: same tokens, same answers, and how fast it decodes.

Uses onnxruntime alone, one problem at a time, as the app does.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from checkpoint import load_trained
from corpus import Problem, prompt, read_problems
from evaluate import answered, boxed
from generate import LIMIT, write_solutions


@dataclass
class Package:
    session: onnxruntime.InferenceSession
    tokenizer: Tokenizer
    stops: list[int]
    kv_shape: tuple[int, int, int, int]

    @staticmethod
    def load(folder: Path, threads: int) -> Package:
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(str(folder / "model.onnx"), settings, ["CPUExecutionProvider"])
        config = json.loads((folder / "genai_config.json").read_text(encoding="utf-8"))["model"]
        decoder = config["decoder"]
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        shape = (1, decoder["num_key_value_heads"], 0, decoder["head_size"])
        return Package(session, tokenizer, config["eos_token_id"], shape)

    def write(self, problem: str) -> list[int]:
        """Greedy tokens up to the stop token."""
        names = [output.name for output in self.session.get_outputs()]
        past = {
            item.name: np.zeros(self.kv_shape, np.float32)
            for item in self.session.get_inputs()
            if item.name.startswith("past_key_values.")
        }
        fed = self.tokenizer.encode(prompt(problem)).ids
        total, written = 0, list[int]()
        while len(written) < LIMIT:
            total += len(fed)
            ids = np.array([fed], np.int64)
            outputs = self.session.run(None, {"input_ids": ids, "attention_mask": np.ones((1, total), np.int64), **past})
            results = dict(zip(names, outputs))
            token = int(results["logits"][0, -1].argmax())
            if token in self.stops:
                break
            written.append(token)
            fed = [token]
            past = {name: results[name.replace("past_key_values", "present")] for name in past}
        return written


def agreement(expected: list[int], written: list[int]) -> int:
    """Tokens written before the first difference."""
    for place, (one, other) in enumerate(zip(expected, written)):
        if one != other:
            return place
    return min(len(expected), len(written))


def compare(package: Package, problems: list[Problem], floats: list[str]) -> dict[str, float]:
    tokens = same_tokens = same_texts = same_answers = right = right_float = 0
    seconds = 0.0
    for problem, reference in zip(problems, floats):
        started = time.perf_counter()
        written = package.write(problem.problem)
        seconds += time.perf_counter() - started
        text = package.tokenizer.decode(written)
        expected = package.tokenizer.encode(reference).ids
        tokens += len(written)
        same_tokens += agreement(expected, written)
        same_texts += text == reference
        same_answers += boxed(text) == boxed(reference)
        right += answered(problem.solution, text)
        right_float += answered(problem.solution, reference)
    count = len(problems)
    return {
        "problems": count,
        "tokens before first difference": same_tokens / tokens,
        "same text": same_texts / count,
        "same answer": same_answers / count,
        "right, checkpoint": right_float / count,
        "right, package": right / count,
        "tokens per second": tokens / seconds,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("package", type=Path)
    parser.add_argument("problems", type=Path)
    parser.add_argument("--limit", type=int, default=200)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--lowest", type=float, default=0.97, help="fails when fewer answers than this agree")
    o = parser.parse_args()
    problems = random.Random(0).sample(list(read_problems(o.problems)), o.limit)
    floats = write_solutions(load_trained(o.folder), [p.problem for p in problems])
    report = compare(Package.load(o.package, o.threads), problems, floats)
    print(json.dumps(report, indent=2))
    if report["same answer"] < o.lowest:
        raise SystemExit("the package disagrees with its checkpoint")


if __name__ == "__main__":
    main()
