import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ChoiceKey } from '../../domain/browse/facets.ts';
import type { Condition } from '../../domain/browse/filter.ts';
import { knownChoices, type FilterData } from '../../domain/browse/filter-choices.ts';
import { changed, dropped, START, sortOf, toggled, writeState } from '../../domain/browse/state.ts';
import { ownLink } from '../../domain/link.ts';
import { paths } from '../../paths.ts';
import { CardList } from './CardList.tsx';
import { Chips } from './Chips.tsx';
import { Empty } from './Empty.tsx';
import { Facets } from './Facets.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { Pages } from './Pages.tsx';
import { browseResult, PAGE_SIZE } from './result.ts';
import { StandingList } from './StandingList.tsx';
import { Suggestion } from './Suggestion.tsx';
import { Toolbar } from './Toolbar.tsx';
import { isPlain, useAddress } from './use-address.ts';
import { OutOfStep, useCards } from './use-cards.ts';
import { useTable } from './use-table.ts';
import { useText } from './use-text.ts';
import { sayer } from './words.ts';

interface Props {
  offer: FilterData;
  /** The cards that are in the page. */
  children?: ReactNode;
}

/** The filter over the list of products; where it cannot run, the list alone. */
export default function ProductBrowser({ offer, children }: Props) {
  const { lang, words, total } = offer;
  const next = total > PAGE_SIZE ? { label: words['pages.next'], href: paths.products(lang, 2) } : undefined;
  return (
    <StandingList sorry={words.tooOld} next={next} list={children}>
      <ProductFilter offer={offer}>{children}</ProductFilter>
    </StandingList>
  );
}

/** What is chosen stands in the address; the products stay out of React. */
function ProductFilter({ offer, children }: Props) {
  const { lang, facets, total } = offer;
  const say = useMemo(() => sayer(offer), [offer]);
  const known = useMemo(() => knownChoices(offer), [offer]);
  const labels = useMemo(
    () => new Map(facets.flatMap(({ choices }) => choices.map((choice) => [choice.key, choice] as const))),
    [facets],
  );
  const { state, ready, go, settled } = useAddress(known);
  const { loaded, failed, load } = useTable();
  const text = useText(state.text);
  const [sheet, setSheet] = useState(false);
  const top = useRef<HTMLParagraphElement>(null);
  const plain = isPlain(state);

  useEffect(() => {
    if (ready && !plain) load();
  }, [ready, plain, load]);

  // Finds of another build's table would be other products.
  const textFailed =
    text?.failed === true ||
    (loaded !== undefined && text?.mark !== undefined && text.mark !== loaded.table.order);
  const found = state.text === '' || textFailed ? undefined : text?.found;
  const waiting = state.text !== '' && text === undefined;
  const result = useMemo(
    () => (loaded && !waiting ? browseResult(loaded.rows, state, found) : undefined),
    [loaded, waiting, state, found],
  );
  // The page's own cards are shown while nothing was asked, and where nothing else can be had.
  const wanted = plain ? undefined : result?.rows;
  const { shown, error } = useCards(lang, loaded?.table.cards, wanted);
  // Table and cards of two builds: the table is fetched anew, once.
  const [renewed, setRenewed] = useState(false);
  const stale = error instanceof OutOfStep && !renewed;
  useEffect(() => {
    if (!stale) return;
    setRenewed(true);
    load(true);
  }, [stale, load]);

  const broken = failed && !plain;
  const own = plain || broken || !shown;
  const current = own ? plain || broken : shown.rows === wanted;
  useEffect(() => {
    if (ready && current) settled();
  });

  // While an answer is on its way the last numbers stay.
  const last = useRef(result);
  if (result) last.current = result;
  const numbers = result ?? last.current;
  const count = (key: ChoiceKey) => numbers?.counts.get(key) ?? labels.get(key)?.count ?? 0;
  const matching = plain || broken ? total : (result?.total ?? numbers?.total ?? total);
  const pages = plain || broken ? Math.ceil(total / PAGE_SIZE) : (numbers?.pages ?? 1);
  const page = plain || broken ? 1 : (numbers?.page ?? 1);
  const empty = !plain && !broken && result?.total === 0;

  const toggle = (key: ChoiceKey) => {
    go(toggled(state, key, known));
  };
  const drop = (conditions: readonly Condition[]) => {
    go(dropped(state, new Set(conditions), known));
  };
  const said = (condition: Condition) =>
    condition === 'text'
      ? say('text', { text: state.text })
      : state.chosen
          .filter((key) =>
            facets.find(({ facet }) => facet === condition)?.choices.some((one) => one.key === key),
          )
          .map((key) => labels.get(key)?.label ?? key)
          .join(', ');
  const href = (number: number) => {
    const next = { ...state, page: number };
    if (isPlain({ ...next, page: 1 }) && !state.list) return paths.products(lang, number);
    const query = writeState(next).toString();
    return `${paths.products(lang)}${query === '' ? '' : `?${query}`}`;
  };

  return (
    <div className="browse">
      <FilterPanel
        open={sheet}
        onClose={() => {
          setSheet(false);
        }}
        show={say('show', { count: matching })}
        say={say}
      >
        <form
          id="browse-form"
          action={ownLink(paths.products(lang))}
          onSubmit={(event) => {
            event.preventDefault();
            setSheet(false);
          }}
          onFocus={() => {
            load();
          }}
          onPointerEnter={() => {
            load();
          }}
        >
          <div className="field">
            <label htmlFor="browse-text">{say('search')}</label>
            <input
              id="browse-text"
              type="search"
              name="q"
              placeholder={say('placeholder')}
              value={state.text}
              onChange={({ target }) => {
                go(changed(state, { text: target.value }), 'typing');
              }}
            />
          </div>
          <Facets
            facets={facets}
            lang={lang}
            chosen={new Set(state.chosen)}
            count={count}
            say={say}
            onToggle={toggle}
            asLinks={failed}
          />
          {!ready && (
            <button className="button" type="submit">
              {say('apply')}
            </button>
          )}
        </form>
      </FilterPanel>
      <div className="browse-list">
        <p className="browse-count" role="status" ref={top} tabIndex={-1}>
          {waiting ? say('loading') : matching === 0 ? say('none') : say('count', { count: matching })}
        </p>
        <Toolbar
          ready={ready}
          sort={sortOf(state)}
          hasText={state.text !== ''}
          list={state.list}
          made={state.chosen.length}
          say={say}
          onSort={(sort) => {
            go(changed(state, { sort }));
          }}
          onList={(list) => {
            go({ ...state, list });
          }}
          onFilter={() => {
            load();
            // What the choices do shall be seen over the sheet.
            top.current?.scrollIntoView();
            setSheet(true);
          }}
        />
        <Chips
          chosen={state.chosen}
          text={state.text}
          labels={labels}
          say={say}
          onRemove={toggle}
          onRemoveText={() => {
            go(changed(state, { text: '' }));
          }}
          onClear={() => {
            go({ ...START, list: state.list });
          }}
        />
        {broken && <p className="browse-note">{say('failed')}</p>}
        {textFailed && <p className="browse-note">{say('searchFailed')}</p>}
        {error && !stale && !plain && <p className="browse-note">{say('cardsFailed')}</p>}
        {text?.suggestion && (
          <Suggestion
            suggestion={text.suggestion}
            say={say}
            onTake={(better) => {
              go(changed(state, { text: better }));
            }}
          />
        )}
        {empty && <Empty ways={result.ways} lang={lang} said={said} say={say} onDrop={drop} />}
        <div
          className="browse-cards"
          data-view={state.list ? 'list' : undefined}
          aria-busy={!current && !error}
        >
          <div hidden={!own}>{children}</div>
          {!own && <CardList cards={shown.cards} />}
        </div>
        <Pages
          page={page}
          pages={pages}
          href={href}
          say={say}
          onPage={(number) => {
            go({ ...state, page: number });
            top.current?.focus({ preventScroll: true });
            top.current?.scrollIntoView();
          }}
        />
      </div>
    </div>
  );
}
