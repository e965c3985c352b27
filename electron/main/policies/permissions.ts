/**
 * What the page may ask of the machine: nothing. Copying works without a permission, from the user's own key or click.
 * The name and origin are taken so that an exception, should one ever be made, is decided and tested here.
 */
export function answerPermission(_permission: string, _origin: string): boolean {
  return false;
}
