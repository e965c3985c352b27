/** A kind of model folder that this program cannot run: the file that gives it away, what it is, what to do. */
export type ForeignKind = { readonly file: string; readonly what: string; readonly advice: string };

const onnxAdvice = 'Choose the ONNX package of the model: its folder holds genai_config.json and model.onnx.';

/** In this order: an adapter has safetensors too, and a folder of checkpoints may have stray graphs. */
const kinds: readonly { readonly mark: RegExp; readonly what: string; readonly advice: string }[] = [
  {
    mark: /^adapter_(config\.json|model\.(safetensors|bin))$|\.onnx_adapter$/,
    what: 'a LoRA adapter, which is only a change to another model and cannot run by itself',
    advice: `Merge it into its base model and export that. ${onnxAdvice}`,
  },
  {
    mark: /^(decoder|encoder)_(model|with_past)\w*\.onnx$|^(embed_tokens|vision_encoder)\w*\.onnx$/,
    what: 'a model exported in several graphs, for pictures or for an older transformers.js',
    advice: onnxAdvice,
  },
  { mark: /\.gguf$/i, what: 'a GGUF model, made for llama.cpp', advice: onnxAdvice },
  { mark: /\.(ggml|llamafile)$/i, what: 'a model made for llama.cpp', advice: onnxAdvice },
  {
    mark: /\.safetensors(\.index\.json)?$/i,
    what: 'a checkpoint (safetensors), the form models are trained in, which ONNX Runtime cannot run',
    advice: onnxAdvice,
  },
  {
    mark: /^pytorch_model.*\.bin|\.(pt|pth|ckpt)$/i,
    what: 'a PyTorch checkpoint, which ONNX Runtime cannot run',
    advice: onnxAdvice,
  },
  { mark: /^openvino_.*\.xml$/i, what: 'an OpenVINO model', advice: onnxAdvice },
  { mark: /\.(tflite|task|litertlm)$/i, what: 'a model made for LiteRT', advice: onnxAdvice },
  { mark: /\.(mlpackage|mlmodelc|mlmodel)$/i, what: 'a Core ML model', advice: onnxAdvice },
  { mark: /\.h5$|^saved_model\.pb$/i, what: 'a TensorFlow model', advice: onnxAdvice },
];

/** What a folder without a package holds instead, by the names of its files; undefined when none of them says. */
export function foreignKind(names: readonly string[]): ForeignKind | undefined {
  for (const { mark, what, advice } of kinds) {
    const file = names.find((name) => mark.test(name));
    if (file !== undefined) return { file, what, advice };
  }
  return undefined;
}
