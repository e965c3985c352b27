import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import { damagedFile, isMissing, missingFile } from './jsonFile.ts';
import { ProtobufReader } from './protobufReader.ts';
import type { BytesField } from './protobufReader.ts';

/** Numbers a tensor may hold, by the names that matter here. */
export type PortType = 'float32' | 'float16' | 'int64' | 'int32' | 'other';

/** One input or output of the graph. A size that is not fixed is -1. */
export type GraphPort = { readonly name: string; readonly type: PortType; readonly shape: readonly number[] };

/**
 * What can be learnt of an ONNX file without loading it: what it takes and gives, where its weights lie, how long those
 * files must be, and how they are packed. Only the protobuf structure is walked; weights inside the file are skipped.
 *
 * Field numbers are those of onnx.proto3: ModelProto.graph = 7; GraphProto.node = 1, initializer = 5, input = 11,
 * output = 12; NodeProto.op_type = 4, attribute = 5; AttributeProto.name = 1, i = 3; TensorProto.external_data = 13 with
 * StringStringEntryProto.key = 1, value = 2; ValueInfoProto.name = 1, type = 2; TypeProto.tensor_type = 1;
 * TypeProto.Tensor.elem_type = 1, shape = 2; TensorShapeProto.dim = 1; Dimension.dim_value = 1.
 */
export type GraphFile = {
  /** Files with weights, relative to the graph's folder, and the least bytes each must have. */
  readonly external: ReadonlyMap<string, number>;
  readonly operators: ReadonlySet<string>;
  /** Bits of a weight in matrices packed into blocks (MatMulNBits), each width once. */
  readonly blockBits: ReadonlySet<number>;
  readonly inputs: readonly GraphPort[];
  readonly outputs: readonly GraphPort[];
  readonly bytes: number;
};

/** TensorProto.DataType. */
const portTypes: Readonly<Record<number, PortType>> = { 1: 'float32', 6: 'int32', 7: 'int64', 10: 'float16' };

/** Reads the outline of an ONNX file. Throws `package-missing` or `package-damaged`. */
export async function readGraphFile(folder: string, name: string): Promise<GraphFile> {
  const file = await openFile(folder, name);
  try {
    return await readModel(new ProtobufReader(file, (await file.stat()).size));
  } catch (thrown) {
    throw damagedFile(folder, name, 'is not a whole ONNX graph (truncated or altered)', thrown);
  } finally {
    await file.close();
  }
}

async function openFile(folder: string, name: string): Promise<FileHandle> {
  try {
    return await open(join(folder, name));
  } catch (thrown) {
    throw isMissing(thrown) ? missingFile(folder, name) : damagedFile(folder, name, 'cannot be opened', thrown);
  }
}

async function readModel(reader: ProtobufReader): Promise<GraphFile> {
  const parts = {
    external: new Map<string, number>(),
    operators: new Set<string>(),
    blockBits: new Set<number>(),
    inputs: [] as GraphPort[],
    outputs: [] as GraphPort[],
  };
  let graphs = 0;
  for await (const field of reader.messages(0, reader.size)) {
    if (field.number !== 7) continue;
    graphs += 1;
    for await (const part of reader.messages(field.start, field.end)) {
      if (part.number === 1) await readNode(reader, part, parts);
      if (part.number === 5) await readInitializer(reader, part, parts.external);
      if (part.number === 11) parts.inputs.push(await readPort(reader, part));
      if (part.number === 12) parts.outputs.push(await readPort(reader, part));
    }
  }
  if (graphs !== 1 || parts.operators.size === 0) throw new RangeError('no graph');
  return { ...parts, bytes: reader.size };
}

async function readNode(
  reader: ProtobufReader,
  node: BytesField,
  parts: { readonly operators: Set<string>; readonly blockBits: Set<number> },
): Promise<void> {
  for await (const field of reader.messages(node.start, node.end)) {
    if (field.number === 4) parts.operators.add(await reader.text(field));
    if (field.number === 5) await readBits(reader, field, parts.blockBits);
  }
}

/** Of the attributes only `bits` counts; MatMulNBits and its kin for embeddings are the operators that have it. */
async function readBits(reader: ProtobufReader, attribute: BytesField, blockBits: Set<number>): Promise<void> {
  let name = '';
  for await (const field of reader.fields(attribute.start, attribute.end)) {
    if (field.kind === 'bytes' && field.number === 1) name = await reader.text(field);
    if (field.kind === 'number' && field.number === 3 && name === 'bits') blockBits.add(field.value);
  }
}

async function readInitializer(
  reader: ProtobufReader,
  tensor: BytesField,
  external: Map<string, number>,
): Promise<void> {
  const entries = new Map<string, string>();
  for await (const field of reader.messages(tensor.start, tensor.end)) {
    if (field.number !== 13) continue;
    const pair = ['', ''];
    for await (const side of reader.messages(field.start, field.end)) {
      if (side.number === 1 || side.number === 2) pair[side.number - 1] = await reader.text(side);
    }
    entries.set(pair[0] ?? '', pair[1] ?? '');
  }
  const location = entries.get('location');
  if (location === undefined) return;
  const end = Number(entries.get('offset') ?? 0) + Number(entries.get('length') ?? 0);
  if (!Number.isFinite(end)) throw new RangeError('a tensor has no place');
  external.set(location, Math.max(external.get(location) ?? 0, end));
}

async function readPort(reader: ProtobufReader, port: BytesField): Promise<GraphPort> {
  let name = '';
  let type: PortType = 'other';
  const shape: number[] = [];
  for await (const field of reader.messages(port.start, port.end)) {
    if (field.number === 1) name = await reader.text(field);
    if (field.number !== 2) continue;
    for await (const kind of reader.messages(field.start, field.end)) {
      if (kind.number !== 1) continue;
      for await (const part of reader.fields(kind.start, kind.end)) {
        if (part.kind === 'number' && part.number === 1) type = portTypes[part.value] ?? 'other';
        if (part.kind === 'bytes' && part.number === 2) shape.push(...(await readShape(reader, part)));
      }
    }
  }
  return { name, type, shape };
}

async function readShape(reader: ProtobufReader, shape: BytesField): Promise<readonly number[]> {
  const sizes: number[] = [];
  for await (const dimension of reader.messages(shape.start, shape.end)) {
    if (dimension.number !== 1) continue;
    let size = -1;
    for await (const field of reader.fields(dimension.start, dimension.end)) {
      if (field.kind === 'number' && field.number === 1) size = field.value;
    }
    sizes.push(size);
  }
  return sizes;
}
