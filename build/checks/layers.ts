import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/**
 * Who may import whom. The first rule whose `from` is a prefix of the file's path decides; `own` are the folders of
 * ours it may reach, `packages` the npm packages, `node` whether modules of Node are allowed (a list: just those).
 */
type Rule = {
  readonly from: string;
  readonly own: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean | readonly string[];
};

const pureMaths = ['fraction.js', 'decimal.js'];

const rules: readonly Rule[] = [
  { from: 'models/runtime/binding/', own: ['models/'], packages: ['koffi', 'onnxruntime-node'], node: true },
  { from: 'models/prompt/', own: ['models/'], packages: ['@huggingface/tokenizers', '@huggingface/jinja'], node: true },
  { from: 'models/', own: ['models/'], packages: ['zod'], node: true },
  { from: 'electron/maths/', own: ['electron/maths/'], packages: pureMaths, node: false },
  { from: 'electron/contract/', own: ['electron/contract/'], packages: ['zod'], node: false },
  {
    from: 'electron/tutor/',
    own: ['electron/tutor/', 'electron/maths/', 'electron/contract/', 'models/runtime/writer.ts', 'models/catalogue'],
    packages: pureMaths,
    node: false,
  },
  {
    from: 'electron/store/database.ts',
    own: ['electron/store/', 'electron/contract/'],
    packages: ['better-sqlite3'],
    node: true,
  },
  { from: 'electron/store/', own: ['electron/store/', 'electron/contract/'], packages: [], node: true },
  { from: 'electron/library/', own: ['electron/library/', 'electron/contract/'], packages: ['csv-parse'], node: false },
  {
    from: 'electron/packages/zipSource.ts',
    own: ['electron/packages/', 'electron/contract/'],
    packages: ['yauzl'],
    node: true,
  },
  {
    from: 'electron/packages/',
    own: ['electron/packages/', 'electron/contract/', 'electron/inference/toAppError.ts', 'models/'],
    packages: ['zod'],
    node: true,
  },
  {
    from: 'electron/checker/',
    own: ['electron/checker/', 'electron/maths/', 'electron/contract/'],
    packages: [],
    node: true,
  },
  {
    from: 'electron/inference/electronLauncher.ts',
    own: ['electron/inference/', 'electron/contract/'],
    packages: ['electron'],
    node: true,
  },
  {
    from: 'electron/inference/',
    own: ['electron/inference/', 'electron/contract/', 'electron/tutor/', 'electron/checker/', 'models/'],
    packages: ['zod'],
    node: true,
  },
  {
    from: 'electron/preload/',
    own: ['electron/contract/', 'electron/main/policies/'],
    packages: ['electron'],
    node: false,
  },
  {
    from: 'electron/main/policies/',
    own: ['electron/main/policies/', 'electron/contract/'],
    packages: [],
    node: ['node:path', 'node:url'],
  },
  { from: 'electron/main/', own: ['electron/', 'models/'], packages: ['electron', 'zod'], node: true },
  { from: 'electron/browser/', own: ['electron/', 'models/'], packages: ['ws', 'zod'], node: true },
  { from: 'electron/', own: ['electron/', 'models/'], packages: ['zod'], node: true },
  { from: 'renderer/', own: ['renderer/', 'electron/contract/'], packages: ['svelte', 'katex', 'zod'], node: false },
];

/** Security row 7: the main side opens no connection; browser mode's own server is the one named exception. */
const networkModules = new Set(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'ws', 'undici']);
const networkAllowed = ['electron/browser/'];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('\n')
    : text;
  return ts.preProcessFile(script, true, true).importedFiles.map((imported) => imported.fileName);
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function faultOf(rule: Rule, path: string, specifier: string): string | null {
  const plain = specifier.replace(/^node:/, '');
  if (networkModules.has(plain) && !networkAllowed.some((folder) => path.startsWith(folder)))
    return 'opens the network';
  if (specifier.startsWith('node:')) {
    const allowed = rule.node === true || (Array.isArray(rule.node) && rule.node.includes(specifier));
    return allowed ? null : 'may not use modules of Node';
  }
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return rule.own.some((folder) => target.startsWith(folder)) || /\.css$/.test(specifier)
      ? null
      : `may not reach ${target}`;
  }
  return rule.packages.includes(packageName(specifier)) ? null : `may not import ${packageName(specifier)}`;
}

/** Every import that breaks a rule, one sentence each; empty when the layers hold. */
export function layerFaults(root: string): string[] {
  const faults: string[] = [];
  for (const folder of ['models', 'electron', 'renderer']) {
    for (const file of sourceFiles(resolve(root, folder))) {
      const path = relative(root, file).split(sep).join('/');
      const rule = rules.find((candidate) => path.startsWith(candidate.from));
      if (!rule) continue;
      for (const specifier of importsOf(file)) {
        const fault = faultOf(rule, path, specifier);
        if (fault) faults.push(`${path}: ${fault} ("${specifier}"); see the rules in build/checks/layers.ts`);
      }
      if (/\bfetch\(|\bXMLHttpRequest\b/.test(readFileSync(file, 'utf8')))
        faults.push(`${path}: fetches; Longhand never does`);
    }
  }
  return faults;
}

if (import.meta.main) {
  const faults = layerFaults(dirname(dirname(import.meta.dirname)));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
