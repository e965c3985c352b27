"""onnxruntime-genai, the makers' own engine, behind the same protocol (protocol.ts)."""

import json
import os
import shutil
import sys
import tempfile
import time

import onnxruntime_genai as genai


def with_threads(folder: str, threads: int) -> str:
    """A folder of links to the package whose configuration names the threads: it takes them from nowhere else."""
    copy = tempfile.mkdtemp(prefix="longhand-peers-")
    for name in os.listdir(folder):
        if name != "genai_config.json" and os.path.isfile(os.path.join(folder, name)):
            os.link(os.path.realpath(os.path.join(folder, name)), os.path.join(copy, name))
    with open(os.path.join(folder, "genai_config.json"), encoding="utf-8") as file:
        config = json.load(file)
    config["model"]["decoder"]["session_options"]["intra_op_num_threads"] = threads
    config["model"]["eos_token_id"] = [config["model"]["vocab_size"] - 1]
    with open(os.path.join(copy, "genai_config.json"), "w", encoding="utf-8") as file:
        json.dump(config, file)
    return copy


def write(model: genai.Model, ids: list[int], count: int) -> dict[str, float]:
    options = genai.GeneratorParams(model)
    options.set_search_options(max_length=len(ids) + count + 2, min_length=len(ids) + count + 1, do_sample=False)
    generator = genai.Generator(model, options)
    start = time.perf_counter()
    generator.append_tokens(ids)
    generator.generate_next_token()
    first = time.perf_counter()
    for _ in range(count):
        generator.generate_next_token()
    return {"first": 1000 * (first - start), "rest": 1000 * (time.perf_counter() - first)}


def main() -> None:
    model, folder = None, None
    for line in sys.stdin:
        ask = json.loads(line)
        reply: dict[str, object] = {}
        try:
            if ask["ask"] == "close":
                break
            if ask["ask"] == "open":
                folder = with_threads(ask["folder"], ask["threads"])
                model = genai.Model(folder)
            else:
                reply = {"timing": write(model, ask["ids"], ask["count"])}
        except Exception as fault:  # whatever the engine throws is what the table says
            reply = {"failed": str(fault)}
        print(json.dumps(reply), flush=True)
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


main()
