/** Backends of QNN go by the file's bare name and are looked for beside the provider's library. */
const backendFile = /^(?:lib)?Qnn[A-Za-z0-9]+\.(?:dll|so|dylib)$/;

/**
 * The provider options of a package, without whatever could make a provider load or write files: a package is data from
 * somewhere, and must not choose native code to run.
 */
export function safeOptions(options: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(options).filter(([name, value]) => isHarmless(name, value)));
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'backend_path') return backendFile.test(value);
  return !/path|file|dir|folder|library|lib$|dump|json/i.test(name) && !/[\\/]|\.\./.test(value);
}

/** Whether a package's name for a provider ("qnn") is the name it gives itself ("QNNExecutionProvider"). */
export function isProvider(short: string, provider: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/executionprovider$/, '');
  return plain(short) === plain(provider);
}
