// The first file of every npm script: plain JavaScript for any Node >= 20, because a fresh clone has nothing else.
// It installs what package-lock.json names, once, and then hands over to the pinned Node in node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.longhand-setup');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const entries = {
  start: 'build/commands/start.ts',
  test: 'build/commands/test.ts',
  check: 'build/commands/check.ts',
  bench: 'test/benchmarks/bench.ts',
  'bench:maths': 'test/benchmarks/mathsData.ts',
  'bench:peers': 'test/benchmarks/peers/peers.ts',
  longhand: 'electron/cli/longhand.ts',
  corpus: 'electron/corpus/writeCorpus.ts',
};

function fail(message) {
  process.stderr.write(`longhand: ${message}\n`);
  process.exit(1);
}

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isSetUp(digest) {
  return existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

/** `npm ci` empties the folder it installs into: behind a link, that is one of somebody else's. */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Everything npm prints goes to stderr: stdout belongs to the command (`--json` prints one value and no more). */
function setUp(digest) {
  if (isLink(modules)) {
    fail(
      `${modules} is a link to another folder, which does not hold what this package-lock.json names. Installing would ` +
        'empty that folder, so nothing was done. Remove the link (not the folder) and run the same command again.',
    );
  }
  process.stderr.write('Setting up (once): installing the packages named in package-lock.json …\n');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) {
    fail(
      'npm could not install the packages (see above). Check that a package registry can be reached, then run the same command again.',
    );
  }
  if (!existsSync(pinnedNode)) {
    fail(
      'the "node" package did not bring its binary. Allow its install script, delete node_modules and run the same command again.',
    );
  }
  writeFileSync(stamp, digest);
}

const [name, ...rest] = process.argv.slice(2);
const entry = entries[name];
if (!entry) fail(`no command "${name}"; known: ${Object.keys(entries).join(', ')}`);
const digest = lockDigest();
if (!isSetUp(digest)) setUp(digest);

const path = [dirname(pinnedNode), join(modules, '.bin'), process.env.PATH].join(delimiter);
const child = spawnSync(pinnedNode, ['--disable-warning=ExperimentalWarning', join(root, entry), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
process.exit(child.status ?? 1);
