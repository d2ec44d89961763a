import { channel } from 'node:diagnostics_channel';
import type { Catalogue } from './create.ts';
import { digestOf } from './answer-digest.ts';
import { answerOf, observed, type Tell } from './observed.ts';
import { once } from './once.ts';

/**
 * The build hears on this channel each question that a page asks of the catalogue, as text: JSON of a part's name, a
 * property of it and, of a map or a function, the key. Node's channels lead out of the bundle in which pages run.
 */
export const questionChannel = channel('ocop:question');

/** On this one it hears once, when pages have a catalogue, how to ask again: an `Answerer`. */
export const answererChannel = channel('ocop:answerer');

/** Digest of the present answer to a question (`questionChannel`): another one when anything in the answer has changed. */
export type Answerer = (question: string) => Promise<string>;

function tell(part: keyof Catalogue, property?: string, key?: unknown): void {
  if (!questionChannel.hasSubscribers) return;
  questionChannel.publish(JSON.stringify([part, property, key].filter((word) => word !== undefined)));
}

/** The catalogue for pages: each question that is asked of it can be heard. */
export function observedCatalogue(catalogue: Catalogue): Catalogue {
  const tellOf =
    (name: keyof Catalogue): Tell =>
    (property, key) => {
      tell(name, property, key);
    };
  const part = <T extends object>(name: keyof Catalogue, make: () => T) =>
    once(() => observed(make(), tellOf(name)));
  return {
    // Every page asks for all of it.
    get site() {
      tell('site');
      return catalogue.site;
    },
    addresses: () => {
      tell('addresses');
      return catalogue.addresses();
    },
    indexes: part('indexes', catalogue.indexes),
    related: part('related', catalogue.related),
    booths: part('booths', catalogue.booths),
    browse: part('browse', catalogue.browse),
    figures: part('figures', catalogue.figures),
    summary: part('summary', catalogue.summary),
    targets: part('targets', catalogue.targets),
    coming: part('coming', catalogue.coming),
    stamps: once(async () => observed(await catalogue.stamps(), tellOf('stamps'))),
  };
}

/** Answers again what pages asked of an earlier catalogue. */
export function answererOf(catalogue: Catalogue): Answerer {
  return async (question) => {
    const [name, property, key] = JSON.parse(question) as [keyof Catalogue, string?, unknown?];
    const made: unknown = catalogue[name];
    const part = (await (typeof made === 'function' ? (made as () => unknown)() : made)) as object;
    return digestOf(property === undefined ? part : answerOf(part, property, key));
  };
}
