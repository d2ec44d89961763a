const texts = new WeakMap<object, Map<string, string>>();

/** What was rendered of an object before, or else what `render` makes now, which is kept as long as the object. */
export function renderedOnce(
  of: object,
  as: string,
  render: () => Promise<string>,
): string | Promise<string> {
  // While somebody edits, a component may change under the same object.
  if (import.meta.env.DEV) return render();
  let known = texts.get(of);
  if (!known) texts.set(of, (known = new Map<string, string>()));
  const text = known.get(as);
  if (text !== undefined) return text;
  const all = known;
  return render().then((made) => {
    all.set(as, made);
    return made;
  });
}
