/** What libraries in our bundles call and browsers of the last five years may lack: esbuild puts it in the place of their calls. */
const hasOwn = (thing: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(thing, key);

export { hasOwn as 'Object.hasOwn' };
