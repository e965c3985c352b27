"""Writes solutions for many problems at once with a key-value cache, greedily or at a temperature."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from checkpoint import Trained
from corpus import prompt
from model import Layer, Phi3, rotary_table
from tokenizer import END, END_OF_TEXT

LIMIT = 320  # tokens; longer than any solution trained on
ROWS = 200


@dataclass
class Cache:
    """Keys and values [layer, row, kv head, place, head size] and which places of each row are real, not padding."""

    keys: Tensor
    values: Tensor
    real: Tensor
    length: int = 0

    @staticmethod
    def empty(model: Phi3, real: Tensor, capacity: int) -> Cache:
        s = model.shape
        size = (s.layers, len(real), s.kv_heads, capacity, s.head)
        places = F.pad(real, (0, capacity - real.shape[1]), value=True)
        return Cache(torch.zeros(size), torch.zeros(size), places)

    def keep(self, rows: Tensor) -> None:
        self.keys, self.values, self.real = self.keys[:, rows], self.values[:, rows], self.real[rows]


def layer_step(layer: Layer, index: int, x: Tensor, cache: Cache, tables: tuple[Tensor, Tensor]) -> Tensor:
    rows, width, hidden = x.shape
    start, end = cache.length, cache.length + width
    flat = x.view(-1, hidden)
    q, k, v = (
        part.view(rows, width, -1, part.shape[-1]).transpose(1, 2) for part in layer.before(flat, *tables)
    )
    cache.keys[index, :, :, start:end] = k
    cache.values[index, :, :, start:end] = v
    seen = torch.arange(end) <= torch.arange(start, end)[:, None]
    mask = seen & cache.real[:, None, None, :end]
    mask = mask | torch.eye(end, dtype=torch.bool)[start:end]  # padding sees itself: an empty row would be NaN
    keys, values = cache.keys[index, :, :, :end], cache.values[index, :, :, :end]
    mixed = F.scaled_dot_product_attention(q, keys, values, attn_mask=mask, enable_gqa=True)
    return layer.after(flat, mixed.transpose(1, 2).reshape(flat.shape)).view(x.shape)


def step(model: Phi3, ids: Tensor, cache: Cache) -> Tensor:
    """Logits [rows, vocabulary] after the last of ids [rows, width]; appends to the cache.

    Rows are padded on the left. That shifts places, which rotary attention does not notice: it sees differences only.
    """
    width = ids.shape[1]
    tables = rotary_table(model.shape, cache.length + width)
    cos, sin = (table[cache.length :].repeat(len(ids), 1) for table in tables)
    x = model.model.embed_tokens(ids)
    for index, layer in enumerate(model.model.layers):
        x = layer_step(layer, index, x, cache, (cos, sin))
    cache.length += width
    return model.lm_head(model.model.norm(x[:, -1]))


def choose(logits: Tensor, temperature: float) -> Tensor:
    if temperature == 0:
        return logits.argmax(-1)
    return torch.multinomial((logits / temperature).softmax(-1), 1)[:, 0]


def left_padded(prompts: list[list[int]]) -> tuple[Tensor, Tensor]:
    width = max(map(len, prompts))
    ids = torch.tensor([[0] * (width - len(ids)) + ids for ids in prompts])
    real = torch.tensor([[False] * (width - len(ids)) + [True] * len(ids) for ids in prompts])
    return ids, real


def complete(model: Phi3, prompts: list[list[int]], stops: set[int], temperature: float) -> list[list[int]]:
    """Continues each prompt until a stop token, which is not returned, or LIMIT tokens."""
    ids, real = left_padded(prompts)
    cache = Cache.empty(model, real, ids.shape[1] + LIMIT)
    written: list[list[int]] = [[] for _ in prompts]
    live = list(range(len(prompts)))
    for _ in range(LIMIT):
        chosen = choose(step(model, ids, cache), temperature).tolist()
        going = [place for place, token in enumerate(chosen) if token not in stops]
        for place in going:
            written[live[place]].append(chosen[place])
        if not going:
            break
        if len(going) < len(live):
            cache.keep(torch.tensor(going))
            live = [live[place] for place in going]
        ids = torch.tensor([[chosen[place]] for place in going])
    return written


@torch.inference_mode()
def write_solutions(trained: Trained, problems: list[str], temperature: float = 0.0) -> list[str]:
    tokenizer: Tokenizer = trained.tokenizer
    stops = {tokenizer.token_to_id(END), tokenizer.token_to_id(END_OF_TEXT)}
    prompts = [encoding.ids for encoding in tokenizer.encode_batch([prompt(problem) for problem in problems])]
    order = sorted(range(len(prompts)), key=lambda index: len(prompts[index]))  # alike lengths pad little
    solutions = [""] * len(problems)
    for start in range(0, len(order), ROWS):
        group = order[start : start + ROWS]
        written = complete(trained.model, [prompts[index] for index in group], stops, temperature)
        for index, text in zip(group, tokenizer.decode_batch(written)):
            solutions[index] = text
    return solutions
