import type { Language } from '../domain/text.ts';
import { digestOf } from './answer-digest.ts';

/** A page's address, and what its `getStaticPaths` hands to it. */
export interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/**
 * A static path with the digest of its props: what a page was handed it has read, before the build can hear it ask.
 */
export function withKey<S extends StaticPath>(path: S): S & { cacheKey: string } {
  return { ...path, cacheKey: digestOf(path.props) };
}

/** One static path for each language and each of `items`. */
export function eachLanguage<P extends StaticPath['params'], D extends object>(
  languages: readonly Language[],
  items: readonly { readonly params: P; readonly props: D }[],
): { params: P & { lang: string | undefined }; props: D & { lang: Language }; cacheKey: string }[] {
  const keyed = items.map(withKey);
  return languages.flatMap((lang) =>
    keyed.map(({ params, props, cacheKey }) => ({
      params: { ...params, lang: lang === 'vi' ? undefined : lang },
      props: { ...props, lang },
      cacheKey,
    })),
  );
}
