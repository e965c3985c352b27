/** A package that is installed beside this benchmark alone, so that neither the product nor its type check needs it. */
export async function importPeer<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
