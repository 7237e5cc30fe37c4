/** JSON of unknown shape, taken apart with the place of what is wrong. */

/** A value and its path in the document. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** What a place holds; throws an error that names the place when it holds something else. */
export type Decode<T> = (place: Place) => T;

function wrong({ path }: Place, wanted: string): Error {
  return new Error(`${path === '' ? 'the document' : path} is not ${wanted}`);
}

export const text: Decode<string> = (place) => {
  if (typeof place.value !== 'string') {
    throw wrong(place, 'text');
  }
  return place.value;
};

export const number: Decode<number> = (place) => {
  if (typeof place.value !== 'number') {
    throw wrong(place, 'a number');
  }
  return place.value;
};

/** How many there are of something. */
export const count: Decode<number> = (place) => {
  const { value } = place;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw wrong(place, 'a whole number from 0');
  }
  return value;
};

/** The address of a page: it becomes a link, which may do nothing else than to lead there. */
export const address: Decode<string> = (place) => {
  const { value } = place;
  if (typeof value !== 'string' || !/^https:\/\/[^\s"'<>()\\]+$/.test(value)) {
    throw wrong(place, 'an https address');
  }
  return value;
};

export const flag: Decode<boolean> = (place) => {
  if (typeof place.value !== 'boolean') {
    throw wrong(place, 'true or false');
  }
  return place.value;
};

export function oneOf<const T extends string | number>(values: readonly T[]): Decode<T> {
  return (place) => {
    const found = values.find((value) => value === place.value);
    if (found === undefined) {
      throw wrong(place, `one of ${values.join(', ')}`);
    }
    return found;
  };
}

export function listOf<T>(decode: Decode<T>): Decode<readonly T[]> {
  return (place) => {
    if (!Array.isArray(place.value)) {
      throw wrong(place, 'a list');
    }
    return place.value.map((value: unknown, index) => decode({ value, path: `${place.path}[${String(index)}]` }));
  };
}

export function nullOr<T>(decode: Decode<T>): Decode<T | null> {
  return (place) => (place.value === null ? null : decode(place));
}

/** The entries of an object, each with its place. */
export const entries: Decode<readonly (readonly [string, Place])[]> = (place) => {
  if (typeof place.value !== 'object' || place.value === null || Array.isArray(place.value)) {
    throw wrong(place, 'an object');
  }
  return Object.entries(place.value).map(([name, value]: [string, unknown]) => [name, { value, path: below(place, name) }]);
};

/** The fields of an object by name. */
export class Fields {
  readonly #place: Place;
  readonly #fields: ReadonlyMap<string, Place>;

  constructor(place: Place) {
    this.#place = place;
    this.#fields = new Map(entries(place));
  }

  get<T>(name: string, decode: Decode<T>): T {
    return decode(this.#fields.get(name) ?? { value: undefined, path: below(this.#place, name) });
  }

  /** The field alone in an object, or an empty object when it is absent or null: to be spread. */
  optional<K extends string, T>(name: K, decode: Decode<T>): Readonly<Partial<Record<K, T>>> {
    const place = this.#fields.get(name);
    const held: Partial<Record<K, T>> = {};
    if (place !== undefined && place.value !== null) {
      held[name] = decode(place);
    }
    return held;
  }
}

function below({ path }: Place, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
