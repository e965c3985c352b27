/** The element types a decoder graph uses, with ONNX's own numbers (TensorProto.DataType) and their size in bytes. */
export type ElementType = 'float32' | 'float16' | 'int32' | 'int64' | 'uint8' | 'int8' | 'uint16' | 'bool';

const numbers: Readonly<Record<ElementType, number>> = {
  float32: 1,
  uint8: 2,
  int8: 3,
  uint16: 4,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
};

const sizes: Readonly<Record<ElementType, number>> = {
  float32: 4,
  uint8: 1,
  int8: 1,
  uint16: 2,
  int32: 4,
  int64: 8,
  bool: 1,
  float16: 2,
};

export function elementNumber(type: ElementType): number {
  return numbers[type];
}

export function elementBytes(type: ElementType): number {
  return sizes[type];
}

/** The type with this ONNX number, or undefined when it is none we handle. */
export function elementTypeOf(number: number): ElementType | undefined {
  return (Object.keys(numbers) as ElementType[]).find((type) => numbers[type] === number);
}
