import { useState } from 'react';
import type { ShownChoice, ShownFacet } from '../../domain/browse/filter-choices.ts';
import { Choice } from './Choice.tsx';
import type { FacetProps } from './Facets.tsx';
import { FindChoice } from './FindChoice.tsx';
import { FINDABLE, FIRST, shownChoices } from './shown-choices.ts';

/** `id` of the choices within another. */
function withinId({ key }: ShownChoice): string {
  return `within-${key.replace('=', '-')}`;
}

/** The choices of a facet; those within another are folded under it until it, or one of them, is made or looked for. */
export function FacetChoices({ facet, ...props }: FacetProps & { facet: ShownFacet }) {
  const [limit, setLimit] = useState(FIRST);
  const [typed, setTyped] = useState('');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { choices } = facet;
  const within = (key: string) => choices.filter(({ parent }) => parent === key);
  const made = ({ key }: ShownChoice) => props.chosen.has(key);
  const { shown, more, unfold } = shownChoices(choices, props.chosen, typed, limit);
  // Only places grow with the catalogue; who knows a former commune need not know what it is part of today.
  const isLong = facet.facet === 'place' && choices.length > FINDABLE;
  const isGrown = limit > FIRST && typed === '';
  const fold = (key: string, open: boolean) => {
    const next = new Set(unfolded);
    if (open) next.add(key);
    else next.delete(key);
    setUnfolded(next);
  };
  return (
    <div role="group" aria-labelledby={`facet-${facet.facet}`}>
      {isLong && !props.asLinks && (
        <FindChoice
          id={`find-${facet.facet}`}
          facet={facet.title}
          typed={typed}
          none={shown.length === 0}
          say={props.say}
          onType={(text) => {
            setTyped(text);
            setLimit(text === '' ? FIRST : FINDABLE);
          }}
        />
      )}
      <ul>
        {shown.map((choice) => {
          const inner = within(choice.key);
          const open = unfolded.has(choice.key) || unfold.has(choice.key) || inner.some(made);
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
      {(more > 0 || isGrown) && (
        <button
          type="button"
          className="facet-more"
          onClick={() => {
            setLimit(more === 0 ? FIRST : isLong ? limit + FINDABLE : Infinity);
          }}
        >
          {more === 0
            ? props.say('fewer')
            : props.say('more', { count: isLong ? Math.min(more, FINDABLE) : more })}
        </button>
      )}
      {more > 0 && isGrown && (
        <button
          type="button"
          className="facet-more facet-fewer"
          onClick={() => {
            setLimit(FIRST);
          }}
        >
          {props.say('fewer')}
        </button>
      )}
    </div>
  );
}
