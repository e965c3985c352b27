/** Folders of published repositories are named after the device and the packing, which says nothing of the model. */
const packingName = /^(cpu|gpu|npu|cuda|dml|directml|webgpu|qnn|onnx|int4|fp16|model)([-_.]|$)/i;

/** A name for a package that tells none: the last part of its path that is not the name of a packing. */
export function packageName(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && !/^[A-Za-z]:$/.test(part));
  const telling = parts.findLast((part) => !packingName.test(part)) ?? parts.at(-1) ?? 'model';
  return telling.replace(/\.zip$/i, '').replace(/[-_.]onnx$/i, '');
}
