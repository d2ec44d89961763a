import { useState } from 'react';
import type { ChoiceOffer, FacetOffer } from '../../domain/browse/offer.ts';
import { Choice } from './Choice.tsx';
import type { FacetProps } from './Facets.tsx';

/** Longer lists show this many first. */
const FIRST = 8;

/** `id` of the choices within another. */
function withinId({ key }: ChoiceOffer): string {
  return `within-${key.replace('=', '-')}`;
}

/** The choices of a facet; those within another are folded under it until it, or one of them, is made. */
export function FacetChoices({ facet, ...props }: FacetProps & { facet: FacetOffer }) {
  const [all, setAll] = useState(false);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { choices } = facet;
  const top = choices.filter(({ parent }) => parent === undefined);
  const within = (key: string) => choices.filter(({ parent }) => parent === key);
  const made = ({ key }: ChoiceOffer) => props.chosen.has(key);
  const shown = top.filter(
    (choice, index) => all || index < FIRST || made(choice) || within(choice.key).some(made),
  );
  const fold = (key: string, open: boolean) => {
    const next = new Set(unfolded);
    if (open) next.add(key);
    else next.delete(key);
    setUnfolded(next);
  };
  return (
    <div role="group" aria-labelledby={`facet-${facet.facet}`}>
      <ul>
        {shown.map((choice) => {
          const inner = within(choice.key);
          const open = unfolded.has(choice.key) || inner.some(made);
          return (
            <Choice key={choice.key} choice={choice} {...props}>
              {inner.length > 0 && (
                <>
                  <button
                    type="button"
                    className="choice-fold"
                    aria-expanded={open}
                    aria-controls={withinId(choice)}
                    aria-label={props.say('within', { choice: choice.label })}
                    onClick={() => {
                      fold(choice.key, !open);
                    }}
                  />
                  <ul id={withinId(choice)} hidden={!open}>
                    {inner.map((one) => (
                      <Choice key={one.key} choice={one} {...props} />
                    ))}
                  </ul>
                </>
              )}
            </Choice>
          );
        })}
      </ul>
      {top.length > FIRST && (
        <button
          type="button"
          className="facet-more"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? props.say('fewer') : props.say('more', { count: top.length - shown.length })}
        </button>
      )}
    </div>
  );
}
