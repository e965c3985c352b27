"""Turns a checkpoint into the package the app loads: Hugging Face folder, then onnxruntime-genai's model builder."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from checkpoint import Trained, load_trained
from huggingface import save_hugging_face, save_tokenizer, write_json
from tokenizer import END, END_OF_TEXT

GRAPH_FILES = ("model.onnx", "model.onnx.data", "genai_config.json")


def build_graph(source: Path, target: Path, precision: str, extra: list[str]) -> None:
    command = [sys.executable, "-m", "onnxruntime_genai.models.builder"]
    command += ["-i", str(source), "-o", str(target), "-c", str(target / "cache"), "-p", precision, "-e", "cpu"]
    if extra:
        command += ["--extra_options", *extra]
    done = subprocess.run(command, capture_output=True, text=True)  # its progress bars run to pages
    if done.returncode != 0:
        raise RuntimeError(f"the model builder failed:\n{done.stdout}\n{done.stderr}")


def finish_config(path: Path, trained: Trained) -> None:
    """Both stop tokens, as Phi-4 lists them, whatever the builder took from the tokenizer."""
    config = json.loads(path.read_text(encoding="utf-8"))
    end_of_text, end = (trained.tokenizer.token_to_id(token) for token in (END_OF_TEXT, END))
    config["model"]["eos_token_id"] = [end, end_of_text]
    config["model"]["pad_token_id"] = config["model"]["bos_token_id"] = end_of_text
    write_json(path, config)


def export(trained: Trained, package: Path, precision: str, extra: list[str]) -> None:
    package.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        source, target = Path(scratch) / "source", Path(scratch) / "target"
        save_hugging_face(trained, source)
        build_graph(source, target, precision, extra)
        for name in GRAPH_FILES:
            (package / name).unlink(missing_ok=True)
            if (target / name).exists():
                shutil.move(target / name, package / name)
    finish_config(package / "genai_config.json", trained)
    save_tokenizer(trained, package)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("package", type=Path)
    parser.add_argument("--precision", default="int4", choices=("int4", "int8", "fp32"))
    parser.add_argument("--extra", nargs="*", default=[], help="the builder's KEY=VALUE options")
    o = parser.parse_args()
    export(load_trained(o.folder), o.package, o.precision, o.extra)
    for path in sorted(o.package.iterdir()):
        print(f"{path.stat().st_size / 1e6:8.3f} MB  {path.name}")


if __name__ == "__main__":
    main()
