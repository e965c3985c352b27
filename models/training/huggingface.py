"""Writes a checkpoint as a Hugging Face folder: Phi3ForCausalLM weights, tokenizer and chat template."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from transformers import Phi3Config, Phi3ForCausalLM

from checkpoint import Trained
from model import Shape
from tokenizer import END, END_OF_TEXT, SPECIAL

CONTEXT = 2048

# Phi-4-mini's form: no line breaks between turns, the system turn only if there is one.
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}"
)


def phi3_config(shape: Shape, trained: Trained) -> Phi3Config:
    end_of_text, end = (trained.tokenizer.token_to_id(token) for token in (END_OF_TEXT, END))
    return Phi3Config(
        vocab_size=shape.vocabulary,
        hidden_size=shape.hidden,
        intermediate_size=shape.mlp,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.kv_heads,
        max_position_embeddings=CONTEXT,
        original_max_position_embeddings=CONTEXT,
        rms_norm_eps=1e-5,
        rope_parameters={"rope_type": "default", "rope_theta": shape.theta, "partial_rotary_factor": 1.0},
        tie_word_embeddings=False,
        bos_token_id=end_of_text,
        eos_token_id=[end, end_of_text],
        pad_token_id=end_of_text,
    )


def write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def save_tokenizer(trained: Trained, folder: Path) -> None:
    """By hand rather than by transformers, whose newer versions move the template out of tokenizer_config.json."""
    tokenizer = trained.tokenizer
    names = {"bos_token": END_OF_TEXT, "eos_token": END, "pad_token": END_OF_TEXT, "unk_token": END_OF_TEXT}
    added = {
        str(tokenizer.token_to_id(token)): {
            "content": token,
            "lstrip": False,
            "normalized": False,
            "rstrip": False,
            "single_word": False,
            "special": True,
        }
        for token in SPECIAL
    }
    tokenizer.save(str(folder / "tokenizer.json"))
    write_json(folder / "special_tokens_map.json", names)
    write_json(
        folder / "tokenizer_config.json",
        {
            "add_bos_token": False,
            "add_eos_token": False,
            "add_prefix_space": False,
            "added_tokens_decoder": added,
            **names,
            "chat_template": CHAT_TEMPLATE,
            "clean_up_tokenization_spaces": False,
            "model_max_length": CONTEXT,
            "tokenizer_class": "PreTrainedTokenizerFast",
        },
    )


def save_hugging_face(trained: Trained, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    model = Phi3ForCausalLM(phi3_config(trained.model.shape, trained)).to(torch.float32)
    model.load_state_dict(trained.model.state_dict())
    model.save_pretrained(folder)
    save_tokenizer(trained, folder)
