/** Builds ONNX messages; field numbers are those of onnx.proto3. */
import { bytesField, floatField, integerField, message, textField } from './protobuf.ts';
import type { Bytes } from './protobuf.ts';

export const elementTypes = { float32: 1, uint8: 2, int32: 6, int64: 7, bool: 9, float16: 10 } as const;
export type ElementName = keyof typeof elementTypes;

export type Attribute =
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'integers'; readonly values: readonly number[] }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'graph'; readonly value: Bytes };

export type Node = {
  readonly operator: string;
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
};

export type Port = { readonly name: string; readonly type: ElementName; readonly shape: readonly (number | string)[] };

/** Where a tensor's bytes lie in the file of weights. */
export type Place = { readonly location: string; readonly offset: number; readonly length: number };

const contribDomain = 'com.microsoft';

export function integer(value: number): Attribute {
  return { kind: 'integer', value };
}

export function float(value: number): Attribute {
  return { kind: 'float', value };
}

export function model(graph: Bytes): Bytes {
  const standard = message(textField(1, ''), integerField(2, 22));
  const contributed = message(textField(1, contribDomain), integerField(2, 1));
  return message(
    integerField(1, 10),
    textField(2, 'longhand tests'),
    bytesField(7, graph),
    bytesField(8, standard),
    bytesField(8, contributed),
  );
}

export function graph(parts: {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly initializers: readonly Bytes[];
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}): Bytes {
  return message(
    ...parts.nodes.map((node) => bytesField(1, encodeNode(node))),
    textField(2, parts.name),
    ...parts.initializers.map((tensor) => bytesField(5, tensor)),
    ...parts.inputs.map((port) => bytesField(11, encodePort(port))),
    ...parts.outputs.map((port) => bytesField(12, encodePort(port))),
  );
}

export function inlineTensor(name: string, type: ElementName, shape: readonly number[], bytes: Bytes): Bytes {
  return message(tensorHead(name, type, shape), bytesField(9, bytes));
}

export function externalTensor(name: string, type: ElementName, shape: readonly number[], place: Place): Bytes {
  const entries = { location: place.location, offset: String(place.offset), length: String(place.length) };
  return message(
    tensorHead(name, type, shape),
    ...Object.entries(entries).map(([key, value]) => bytesField(13, message(textField(1, key), textField(2, value)))),
    integerField(14, 1),
  );
}

function tensorHead(name: string, type: ElementName, shape: readonly number[]): Bytes {
  return message(
    ...shape.map((size) => integerField(1, size)),
    integerField(2, elementTypes[type]),
    textField(8, name),
  );
}

function encodeNode(node: Node): Bytes {
  return message(
    ...node.inputs.map((name) => textField(1, name)),
    ...node.outputs.map((name) => textField(2, name)),
    textField(3, node.outputs.find((name) => name !== '') ?? node.operator),
    textField(4, node.operator),
    ...Object.entries(node.attributes ?? {}).map(([name, attribute]) =>
      bytesField(5, encodeAttribute(name, attribute)),
    ),
    textField(7, node.domain ?? ''),
  );
}

function encodeAttribute(name: string, attribute: Attribute): Bytes {
  switch (attribute.kind) {
    case 'integer':
      return message(textField(1, name), integerField(3, attribute.value), integerField(20, 2));
    case 'integers':
      return message(
        textField(1, name),
        ...attribute.values.map((value) => integerField(8, value)),
        integerField(20, 7),
      );
    case 'float':
      return message(textField(1, name), floatField(2, attribute.value), integerField(20, 1));
    case 'graph':
      return message(textField(1, name), bytesField(6, attribute.value), integerField(20, 5));
  }
}

function encodePort(port: Port): Bytes {
  const dimensions = port.shape.map((size) =>
    bytesField(1, typeof size === 'number' ? integerField(1, size) : textField(2, size)),
  );
  const tensor = message(integerField(1, elementTypes[port.type]), bytesField(2, message(...dimensions)));
  return message(textField(1, port.name), bytesField(2, bytesField(1, tensor)));
}
