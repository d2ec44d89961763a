/** A JSON Schema as forms need it: what to show, not what to refuse; that is the checker's work. */
export interface FormSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  /** The field's name in the form. */
  readonly title?: string;
  /** `bilingual`, `bilingual-prose`, `prose`, `reference`, or a format of the schemas (`day`, `phone` …). */
  readonly format?: string;
  /** The collection whose ids the field takes. */
  readonly references?: string;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly items?: FormSchema;
  readonly uniqueItems?: true;
  readonly oneOf?: readonly FormSchema[];
  readonly const?: string | number;
  /** The field that tells the alternatives of `oneOf` apart. */
  readonly discriminator?: { readonly propertyName: string };
  readonly examples?: readonly unknown[];
}
