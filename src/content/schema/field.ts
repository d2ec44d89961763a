import { z } from 'zod';

/**
 * Gives a field its line in the editor's guide: what it is, in the editor's words, and one example. `title`: its name in
 * a form, where the line speaks of files.
 */
export function field<T extends z.ZodType>(
  schema: T,
  description: string,
  example: unknown,
  title?: string,
): T {
  return schema.meta({ description, examples: [example], ...(title !== undefined && { title }) });
}

/** A text without leading, trailing or doubled spaces, in NFC whatever the keyboard sent. */
export const text = z
  .string()
  .transform((value) =>
    value
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  )
  .pipe(z.string().min(1));

/** Several lines or paragraphs. */
export const prose = z
  .string()
  .meta({ format: 'prose' })
  .transform((value) => value.normalize('NFC').trim())
  .pipe(z.string().min(1));

/** Vietnamese alone, or `{vi, en}`. */
export const bilingual = z.union([
  text.transform((vi): { vi: string; en?: string | undefined } => ({ vi })),
  z.strictObject({ vi: text, en: text.optional() }),
]);

export const bilingualProse = z.union([
  prose.transform((vi): { vi: string; en?: string | undefined } => ({ vi })),
  z.strictObject({ vi: prose, en: prose.optional() }),
]);
