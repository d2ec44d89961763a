import type { ChoiceKey } from '../../domain/browse/facets.ts';
import type { FilterData, ShownFacet } from '../../domain/browse/filter-choices.ts';
import { Choice } from './Choice.tsx';
import { FacetChoices } from './FacetChoices.tsx';
import type { Say } from './words.ts';

export interface FacetProps {
  readonly lang: FilterData['lang'];
  readonly chosen: ReadonlySet<ChoiceKey>;
  readonly count: (key: ChoiceKey) => number;
  readonly say: Say;
  readonly onToggle: (key: ChoiceKey) => void;
  /** The filter cannot work: each choice leads to its own list. */
  readonly asLinks: boolean;
}

/** These stand open; the others say how much is chosen in them. */
const OPEN: readonly string[] = ['group', 'stars', 'status'];
/** One choice each, together under one heading. */
const ALONE: readonly string[] = ['gift', 'fair'];

/** Every facet with its choices. */
export function Facets({ facets, ...props }: FacetProps & { facets: readonly ShownFacet[] }) {
  const alone = facets.filter(({ facet }) => ALONE.includes(facet));
  return (
    <>
      {facets
        .filter(({ facet }) => !ALONE.includes(facet))
        .map((facet) => {
          const made = facet.choices.filter(({ key }) => props.chosen.has(key)).length;
          return (
            <details key={facet.facet} className="facet" open={OPEN.includes(facet.facet)}>
              <summary id={`facet-${facet.facet}`}>
                {facet.title}
                {made > 0 && <span className="facet-made">{made}</span>}
              </summary>
              <FacetChoices facet={facet} {...props} />
            </details>
          );
        })}
      {alone.length > 0 && (
        <fieldset className="facet">
          <legend>{props.say('only')}</legend>
          <ul>
            {alone.flatMap(({ facet, title, choices }) =>
              choices.map((choice) => (
                <Choice
                  key={choice.key}
                  choice={choice}
                  note={facet === 'fair' ? title : undefined}
                  {...props}
                />
              )),
            )}
          </ul>
        </fieldset>
      )}
    </>
  );
}
