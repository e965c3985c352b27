"""The network: phi3 (RMSNorm, fused qkv, RoPE, grouped queries, gated SiLU), written out in plain PyTorch.

Parameter names are those of Hugging Face's Phi3ForCausalLM, so a checkpoint exports without renaming. Everything except
attention works on one flat list of tokens: its shape is the same for every batch, so it compiles once.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    hidden: int = 192
    layers: int = 4
    heads: int = 6
    kv_heads: int = 2
    mlp: int = 512
    theta: float = 10_000.0

    @property
    def head(self) -> int:
        return self.hidden // self.heads

    def as_json(self) -> dict[str, float]:
        return asdict(self)


class RMSNorm(nn.Module):
    def __init__(self, size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor) -> Tensor:
        wide = x.float()
        return (wide * torch.rsqrt(wide.square().mean(-1, keepdim=True) + 1e-5) * self.weight).to(x.dtype)


def rotary_table(shape: Shape, length: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines [length, head], halves repeated as Phi-3 lays them out."""
    inverse = shape.theta ** (-torch.arange(0, shape.head, 2).float() / shape.head)
    angles = torch.arange(length).float()[:, None] * inverse
    angles = torch.cat((angles, angles), -1)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    first, second = x.chunk(2, -1)
    turned = torch.cat((-second, first), -1)
    return (x * cos[:, None] + turned * sin[:, None]).to(x.dtype)


class Attention(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.qkv_proj = nn.Linear(shape.hidden, (shape.heads + 2 * shape.kv_heads) * shape.head, bias=False)
        self.o_proj = nn.Linear(shape.hidden, shape.hidden, bias=False)

    def project(self, x: Tensor, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, rotated keys and values of a flat token list, each [tokens, heads, head]."""
        s = self.shape
        parts = self.qkv_proj(x).view(-1, s.heads + 2 * s.kv_heads, s.head)
        q, k, v = parts.split((s.heads, s.kv_heads, s.kv_heads), 1)
        return rotate(q, cos, sin), rotate(k, cos, sin), v


class Mlp(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_up_proj = nn.Linear(shape.hidden, 2 * shape.mlp, bias=False)
        self.down_proj = nn.Linear(shape.mlp, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.gate_up_proj(x).chunk(2, -1)
        return self.down_proj(F.silu(gate) * up)


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attn = Attention(shape)
        self.mlp = Mlp(shape)
        self.input_layernorm = RMSNorm(shape.hidden)
        self.post_attention_layernorm = RMSNorm(shape.hidden)

    def before(self, x: Tensor, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        return self.self_attn.project(self.input_layernorm(x), cos, sin)

    def after(self, x: Tensor, mixed: Tensor) -> Tensor:
        x = x + self.self_attn.o_proj(mixed)
        return x + self.mlp(self.post_attention_layernorm(x))


def attend(q: Tensor, k: Tensor, v: Tensor, rows: int) -> Tensor:
    """Causal attention inside each of `rows` equally long rows of the flat token list.

    Written out as two matrix products, because compiled in bf16 that is three times as fast on short rows as PyTorch's
    fused CPU kernel. The queries that share a key head are stacked, so each product is one larger one.
    """
    tokens, heads, size = q.shape
    groups, length = k.shape[1], tokens // rows
    q = q.view(rows, length, groups, -1, size).permute(0, 2, 3, 1, 4).reshape(rows * groups, -1, size)
    k = k.view(rows, length, groups, size).permute(0, 2, 3, 1).reshape(-1, size, length)
    v = v.view(rows, length, groups, size).transpose(1, 2).reshape(-1, length, size)
    scores = torch.bmm(q, k).view(rows * groups, -1, length, length).float() * size**-0.5
    place = torch.arange(length, device=q.device)
    scores = scores.masked_fill(place > place[:, None], float("-inf"))
    shares = scores.softmax(-1).to(q.dtype).view(rows * groups, -1, length)
    mixed = torch.bmm(shares, v).view(rows, groups, -1, length, size)
    return mixed.permute(0, 3, 1, 2, 4).reshape(tokens, heads * size)


class Body(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.hidden)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = RMSNorm(shape.hidden)


class Phi3(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.model = Body(shape)
        self.lm_head = nn.Linear(shape.hidden, shape.vocabulary, bias=False)
        self.apply(initialise)
        for layer in self.model.layers:  # residual writers start small, so depth does not inflate the stream
            for writer in (layer.self_attn.o_proj, layer.mlp.down_proj):
                nn.init.normal_(writer.weight, std=0.02 / (2 * shape.layers) ** 0.5)

    def hidden(self, ids: Tensor) -> Tensor:
        """Final hidden states [rows * length, hidden] of ids [rows, length]."""
        rows, length = ids.shape
        cos, sin = (table.to(ids.device).repeat(rows, 1) for table in rotary_table(self.shape, length))
        x = self.model.embed_tokens(ids.reshape(-1))
        for layer in self.model.layers:
            x = layer.after(x, attend(*layer.before(x, cos, sin), rows))
        return x

    def score(self, x: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
        logits = self.lm_head(self.model.norm(x)).float()
        losses = F.cross_entropy(logits, targets, reduction="none")
        return (losses * weights).sum()

    def forward(self, ids: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
        """Weighted sum of the cross-entropies of targets [rows, length]."""
        return self.score(self.hidden(ids), targets.reshape(-1), weights.reshape(-1))


def initialise(module: nn.Module) -> None:
    if isinstance(module, (nn.Linear, nn.Embedding)):
        nn.init.normal_(module.weight, std=0.02)
