/** What the office's page and its server say to each other, as JSON. */
import type { FormSchema } from '../domain/form-schema.ts';

/** The kinds of entry that are written on the page, with their names in the menu. */
export const KINDS = {
  products: 'Sản phẩm',
  producers: 'Nhà sản xuất',
  documents: 'Quyết định, văn bản',
  fairs: 'Hội chợ, sự kiện',
  giftSets: 'Bộ quà',
  salesPoints: 'Điểm bán',
  news: 'Tin',
  guides: 'Hướng dẫn',
  catalogue: 'Danh mục',
  places: 'Địa phương',
} as const;
export type Kind = keyof typeof KINDS;

export type FieldPath = readonly (string | number)[];
export type Severity = 'error' | 'warning' | 'notice';

/** What the checker found, in words. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly field: FieldPath;
  /** Where in the entry: its fields, or one of the two stories. */
  readonly part: 'fields' | 'story' | 'english';
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** What to write instead, where it is known exactly. */
  readonly suggestion?: string;
}

/** A finding with the entry that it is about, where it is one that the page edits. */
export interface LocatedFinding extends Finding {
  readonly entry?: { readonly kind: Kind; readonly id: string; readonly title: string };
}

/** What a form holds: the fields as the form shows them, and the stories in Markdown. */
export interface Edited {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly story?: string;
  readonly english?: string;
}

export interface Draft {
  readonly edited: Edited;
  /** The version of the file that the draft began from; null for a new entry. */
  readonly version: string | null;
  /** ISO instant. */
  readonly savedAt: string;
}

export interface OpenedEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly schema: FormSchema;
  /** Changes with any byte of its files; null while the entry has no file yet. */
  readonly version: string | null;
  readonly edited: Edited;
  readonly hasStory: boolean;
  readonly draft?: Draft;
  /** The text of a file that no form can show, because its YAML cannot be read. */
  readonly raw?: {
    readonly path: string;
    readonly text: string;
    /** In an encoding other than UTF-8: written back as text, its letters would be lost. */
    readonly isForeign: boolean;
  };
  /** Where the entry stands on the site. */
  readonly address?: string;
}

export interface EntryRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly errors: number;
  readonly warnings: number;
  readonly draft: boolean;
}

/** An entry that a field may name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells two of one name apart: its dates, its place. */
  readonly about: string;
  /** Further names to search by. */
  readonly also: readonly string[];
}

export interface CheckAnswer {
  readonly own: readonly Finding[];
  /** Findings elsewhere that this edit makes. */
  readonly elsewhere: readonly LocatedFinding[];
}

export interface SaveAnswer {
  readonly version: string;
  readonly files: number;
}

/** Somebody else wrote the file since it was opened. */
export interface Conflict {
  readonly version: string | null;
  readonly edited: Edited;
}

export interface TodayItem {
  readonly text: string;
  /** A route of the page, where the item is mended. */
  readonly to: string;
  readonly about?: string;
}

export interface TodayGroup {
  readonly id:
    'errors' | 'due' | 'drafts' | 'lists' | 'warnings' | 'photos' | 'stories' | 'english' | 'stamps';
  readonly title: string;
  readonly why: string;
  readonly urgent: boolean;
  readonly items: readonly TodayItem[];
}

export interface Today {
  readonly catalogue: string;
  readonly day: string;
  readonly demo: boolean;
  readonly groups: readonly TodayGroup[];
  readonly counts: Readonly<Record<Kind, number>>;
}

/** One thing that falls due, in words. */
export interface DueItem {
  /** Id of the product; none where it is for all. */
  readonly product?: string;
  readonly name: string;
  readonly producer?: string;
  readonly day?: string;
  readonly left?: string;
  readonly what: string;
  /** A letter that was sent, a paper's name. */
  readonly note?: string;
}

export interface DueGroup {
  readonly title: string;
  readonly urgent: boolean;
  readonly items: readonly DueItem[];
}

export interface DueView {
  readonly about: string;
  readonly groups: readonly DueGroup[];
  readonly law: { readonly title: string; readonly notes: readonly string[] };
  /** Files that could not be read. */
  readonly leftOut: readonly string[];
}

export interface JobView {
  readonly id: string;
  readonly title: string;
  readonly state: 'running' | 'waits-for-passphrase' | 'done' | 'failed';
  readonly lines: readonly string[];
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

export interface StampView {
  readonly code: string;
  readonly url: string;
  readonly product: string;
  readonly name: string;
  readonly stars: number;
  readonly lastValidDay: string;
  readonly status: string;
  readonly statusWords: string;
}

export interface StampsAnswer {
  readonly stamps: readonly StampView[];
  readonly products: readonly Choice[];
  /** A sentence while the office has no key yet. */
  readonly missing?: string;
}

export interface HistoryRow {
  readonly at: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly undone: boolean;
}

export interface PublishAnswer {
  readonly target: string;
  readonly last?: { readonly at: string; readonly title: string };
  /** What will change for visitors, in words. */
  readonly changes: readonly string[];
  readonly errors: number;
  readonly publications: readonly { readonly at: string; readonly title: string }[];
  readonly repository: boolean;
}

/** A producer's contacts that no public file holds. */
export interface PrivateAnswer {
  readonly schema: FormSchema;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What a list brought, as contacts. */
  readonly imported: Readonly<Record<string, string>>;
}

/** The answers of which a new catalogue is made. */
export interface NewCatalogue {
  readonly name: string;
  readonly shortName: string;
  readonly authority: string;
  readonly host: string;
  readonly province: string;
  /** One on each line. */
  readonly communes: string;
  readonly demo: boolean;
}
