/**
 * What tsyringe, under @peculiar/x509, needs of the Reflect metadata proposal. It has to run before that
 * package is loaded. Ours is the only use, and it saves a dependency.
 */
type Metadata = Map<unknown, unknown>;

const known = new WeakMap<object, Metadata>();

function define(key: unknown, value: unknown, target: object): void {
  const metadata = known.get(target) ?? new Map<unknown, unknown>();
  known.set(target, metadata.set(key, value));
}

function own(key: unknown, target: object): unknown {
  return known.get(target)?.get(key);
}

function inherited(key: unknown, target: object): unknown {
  const parent: unknown = Object.getPrototypeOf(target);
  return known.get(target)?.has(key) || !isObject(parent) ? own(key, target) : inherited(key, parent);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

if (!('getMetadata' in Reflect)) {
  Object.assign(Reflect, {
    defineMetadata: define,
    getOwnMetadata: own,
    getMetadata: inherited,
    hasMetadata: (key: unknown, target: object) => inherited(key, target) !== undefined,
    hasOwnMetadata: (key: unknown, target: object) => own(key, target) !== undefined,
    metadata: (key: unknown, value: unknown) => (target: object) => define(key, value, target),
  });
}
