import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import { damagedFile, isMissing, missingFile } from './jsonFile.ts';

/**
 * What can be learnt of an ONNX file without loading it: where its weights lie, how long those files must be, and
 * whether it chooses between two tables. Only the protobuf structure is walked; weights inside the file are skipped.
 *
 * Field numbers are those of onnx.proto3: ModelProto.graph = 7; GraphProto.node = 1, initializer = 5;
 * NodeProto.op_type = 4; TensorProto.external_data = 13 with StringStringEntryProto.key = 1, value = 2.
 */
export type GraphFile = {
  /** Files with weights, relative to the graph's folder, and the least bytes each must have. */
  readonly external: ReadonlyMap<string, number>;
  readonly operators: ReadonlySet<string>;
  readonly bytes: number;
};

type Field = { readonly number: number; readonly start: number; readonly end: number };

/** Reads the outline of an ONNX file. Throws `package-missing` or `package-damaged`. */
export async function readGraphFile(folder: string, name: string): Promise<GraphFile> {
  const file = await openFile(folder, name);
  try {
    const reader = new ProtobufReader(file, (await file.stat()).size);
    return await readModel(reader);
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
  const external = new Map<string, number>();
  const operators = new Set<string>();
  let graphs = 0;
  for await (const field of reader.fields(0, reader.size)) {
    if (field.number !== 7) continue;
    graphs += 1;
    for await (const part of reader.fields(field.start, field.end)) {
      if (part.number === 1) await readNode(reader, part, operators);
      if (part.number === 5) await readInitializer(reader, part, external);
    }
  }
  if (graphs !== 1 || operators.size === 0) throw new RangeError('no graph');
  return { external, operators, bytes: reader.size };
}

async function readNode(reader: ProtobufReader, node: Field, operators: Set<string>): Promise<void> {
  for await (const field of reader.fields(node.start, node.end)) {
    if (field.number === 4) operators.add(await reader.text(field));
  }
}

async function readInitializer(reader: ProtobufReader, tensor: Field, external: Map<string, number>): Promise<void> {
  const entries = new Map<string, string>();
  for await (const field of reader.fields(tensor.start, tensor.end)) {
    if (field.number !== 13) continue;
    const pair = ['', ''];
    for await (const side of reader.fields(field.start, field.end)) pair[side.number - 1] = await reader.text(side);
    entries.set(pair[0] ?? '', pair[1] ?? '');
  }
  const location = entries.get('location');
  if (location === undefined) return;
  const end = Number(entries.get('offset') ?? 0) + Number(entries.get('length') ?? 0);
  external.set(location, Math.max(external.get(location) ?? 0, end));
}

/** Reads a file piece by piece, so that weights stored inside it are stepped over instead of loaded. */
class ProtobufReader {
  readonly size: number;
  readonly #file: FileHandle;
  readonly #window = Buffer.alloc(1 << 20);
  #windowStart = 0;
  #windowEnd = 0;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  async *fields(start: number, end: number): AsyncGenerator<Field> {
    let position = start;
    while (position < end) {
      const tag = await this.#varint(position);
      const wire = tag.value & 7;
      const body = wire === 2 ? await this.#varint(tag.next) : { value: 0, next: tag.next };
      const bodyEnd = await this.#endOf(wire, body);
      if (bodyEnd > end) throw new RangeError(`a field at ${position} runs past the end`);
      if (wire === 2) yield { number: Math.floor(tag.value / 8), start: body.next, end: bodyEnd };
      position = bodyEnd;
    }
  }

  async text(field: Field): Promise<string> {
    const length = field.end - field.start;
    if (length > 65_536) throw new RangeError('a name is too long');
    const at = await this.#load(field.start, length);
    return this.#window.toString('utf8', at, at + length);
  }

  async #endOf(wire: number, body: { readonly value: number; readonly next: number }): Promise<number> {
    switch (wire) {
      case 0:
        return (await this.#varint(body.next)).next;
      case 1:
        return body.next + 8;
      case 2:
        return body.next + body.value;
      case 5:
        return body.next + 4;
      default:
        throw new RangeError(`no such wire type: ${wire}`);
    }
  }

  async #varint(position: number): Promise<{ readonly value: number; readonly next: number }> {
    const at = await this.#load(position, Math.min(10, this.size - position));
    let value = 0;
    for (let byte = 0; byte < 10; byte += 1) {
      const part = this.#window[at + byte];
      if (part === undefined || position + byte >= this.size) break;
      value += (part & 127) * 2 ** (7 * byte);
      if (part < 128) return { value, next: position + byte + 1 };
    }
    throw new RangeError(`no number at ${position}`);
  }

  /** Makes `length` bytes from `position` lie in the window; gives where. */
  async #load(position: number, length: number): Promise<number> {
    if (length <= 0 || position + length > this.size) throw new RangeError('the file ends early');
    if (position < this.#windowStart || position + length > this.#windowEnd) {
      const { bytesRead } = await this.#file.read(this.#window, 0, this.#window.length, position);
      this.#windowStart = position;
      this.#windowEnd = position + bytesRead;
      if (length > bytesRead) throw new RangeError('the file ends early');
    }
    return position - this.#windowStart;
  }
}
