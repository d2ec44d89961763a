type Leaf = string | number | boolean | null | undefined;

/** A type without `readonly`. */
type Writable<T> = T extends Leaf
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [K in keyof T]: Writable<T[K]> };

/** Fields that the build fills in and no editor writes: `Photo.made`. */
type ByTheBuild = 'made';

/** A type all of whose fields are there, so that one which may be missing counts like any other. */
type Whole<T> = T extends Leaf
  ? T
  : T extends readonly (infer Item)[]
    ? Whole<Item>[]
    : { -readonly [K in keyof T as Exclude<K, ByTheBuild>]-?: Whole<Exclude<T[K], undefined>> };

type Fits<A, B> = [A] extends [B] ? true : false;

/**
 * `true` where what a schema lets through and the type that the rest of the code relies on have the same fields, with
 * the same values, missing or not; otherwise a type that `true` does not fit. A type that merely extends another one
 * says nothing of a field that one of them alone has, if it may be missing.
 */
export type SameShape<Parsed, Used> =
  Fits<Writable<Parsed>, Writable<Used>> extends true
    ? Fits<Writable<Used>, Writable<Parsed>> extends true
      ? Fits<Whole<Parsed>, Whole<Used>> extends true
        ? Fits<Whole<Used>, Whole<Parsed>> extends true
          ? true
          : 'the schema has a field that the type has not'
        : 'the type has a field that the schema has not'
      : 'the type lets something through that the schema refuses'
    : 'the schema lets something through that the type refuses';
