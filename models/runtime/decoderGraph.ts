import { cacheNames, foreignGraph } from '../package/decoderPorts.ts';
import type { ModelPackage } from '../package/modelPackage.ts';
import type { RuntimeFault } from './fault.ts';
import type { LogitsPort } from './logitsRows.ts';
import type { ElementType } from './binding/elementType.ts';
import type { OnnxSession } from './binding/session.ts';
import type { TensorInfo } from './binding/tensorInfo.ts';

/** One cache of one layer: the graph reads it as `past` and writes it as `present`. */
export type CachePort = {
  readonly past: string;
  readonly present: string;
  readonly type: ElementType;
  readonly heads: number;
  readonly headSize: number;
};

export type IntegerPort = { readonly name: string; readonly type: 'int64' | 'int32' };

/** The graph's inputs and outputs by their role, as its own metadata states them. */
export type DecoderGraph = {
  readonly ids: IntegerPort;
  readonly mask: IntegerPort;
  readonly positions: IntegerPort | undefined;
  readonly logits: LogitsPort;
  readonly caches: readonly CachePort[];
  /** See `GraphVariant.sharesCache`. */
  readonly sharesCache: boolean;
};

/** Finds the roles in a loaded graph. Throws `package-foreign` naming what is missing, unknown or of the wrong shape. */
export function readDecoderGraph(session: OnnxSession, model: ModelPackage): DecoderGraph {
  const { inputs: names, outputs } = model.decoder;
  const inputs = byName(session.inputs);
  const results = byName(session.outputs);
  const caches = cacheNames(model.decoder).map(([past, present]) =>
    readCache(model, inputs.get(past), results.get(present), past, present),
  );
  const graph: DecoderGraph = {
    ids: integerPort(model, inputs.get(names.input_ids), names.input_ids),
    mask: integerPort(model, inputs.get(names.attention_mask), names.attention_mask),
    positions: inputs.has(names.position_ids)
      ? integerPort(model, inputs.get(names.position_ids), names.position_ids)
      : undefined,
    logits: readLogits(model, results.get(outputs.logits), outputs.logits),
    caches,
    sharesCache: model.variant.sharesCache,
  };
  refuseUnknownInputs(model, session, graph);
  return graph;
}

function byName(infos: readonly TensorInfo[]): ReadonlyMap<string, TensorInfo> {
  return new Map(infos.map((info) => [info.name, info]));
}

function integerPort(model: ModelPackage, info: TensorInfo | undefined, name: string): IntegerPort {
  if (info === undefined) throw foreign(model, `the graph lacks the input ${name}`);
  if (info.type !== 'int64' && info.type !== 'int32')
    throw foreign(model, `its input ${name} is ${info.type}, not whole numbers`);
  return { name, type: info.type };
}

function readLogits(model: ModelPackage, info: TensorInfo | undefined, name: string): LogitsPort {
  if (info === undefined) throw foreign(model, `the graph lacks the output ${name}`);
  if (info.type !== 'float32' && info.type !== 'float16')
    throw foreign(model, `its output ${name} is ${info.type}, not floating point`);
  const stated = info.dimensions.at(-1) ?? -1;
  if (stated > 0 && stated < model.vocabularySize) {
    throw foreign(
      model,
      `its output ${name} has ${stated} columns where ${model.configFile} says vocab_size ${model.vocabularySize}`,
    );
  }
  return { name, type: info.type, width: stated > 0 ? stated : model.vocabularySize };
}

function readCache(
  model: ModelPackage,
  past: TensorInfo | undefined,
  present: TensorInfo | undefined,
  pastName: string,
  presentName: string,
): CachePort {
  if (past === undefined) throw foreign(model, `the graph lacks the input ${pastName}`);
  if (present === undefined) throw foreign(model, `the graph lacks the output ${presentName}`);
  if (past.type !== 'float32' && past.type !== 'float16' && past.type !== 'int8')
    throw foreign(model, `its cache ${pastName} is ${past.type}, which this version cannot keep`);
  if (present.type !== past.type || past.dimensions.length !== 4)
    throw foreign(model, `its caches ${pastName} and ${presentName} do not match`);
  const { num_key_value_heads: heads, head_size: headSize } = model.decoder;
  requireSize(model, pastName, 'key-value heads', past.dimensions[1], heads);
  requireSize(model, pastName, 'head size', past.dimensions[3], headSize);
  return { past: pastName, present: presentName, type: past.type, heads, headSize };
}

function requireSize(
  model: ModelPackage,
  name: string,
  what: string,
  stated: number | undefined,
  configured: number,
): void {
  if (stated === undefined || stated < 0 || stated === configured) return;
  throw foreign(model, `its cache ${name} has ${what} ${stated} where ${model.configFile} says ${configured}`);
}

function refuseUnknownInputs(model: ModelPackage, session: OnnxSession, graph: DecoderGraph): void {
  const used = new Set([
    graph.ids.name,
    graph.mask.name,
    graph.positions?.name,
    ...graph.caches.map((cache) => cache.past),
  ]);
  const unknown = session.inputs.find((info) => !used.has(info.name));
  if (unknown !== undefined)
    throw foreign(model, `the graph asks for an input ${unknown.name}, which this version does not know`);
}

function foreign(model: ModelPackage, what: string): RuntimeFault {
  return foreignGraph(model.graphFile, what);
}
