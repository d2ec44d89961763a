import type { ReactNode } from 'react';
import { choiceParts } from '../../domain/browse/facets.ts';
import type { ShownChoice } from '../../domain/browse/filter-choices.ts';
import { ownLink } from '../../domain/link.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { formatNumber } from '../../i18n/format.ts';
import { choicePath } from '../../paths.ts';
import type { FacetProps } from './Facets.tsx';

interface Props extends FacetProps {
  choice: ShownChoice;
  /** Said before the label, where the label alone would not tell. */
  note?: string | undefined;
  children?: ReactNode;
}

/** The seal that stands for a status on cards, too. */
const SEALS: Readonly<Record<string, string>> = {
  'con-hieu-luc': 'valid',
  'het-hieu-luc': 'expired',
  'thu-hoi': 'withdrawn',
  'cong-nhan-lai': 'replaced',
  'bao-chi': 'reported',
  'danh-sach': 'listed',
};

/** A choice with how many products it would leave; one that would leave none cannot be made. */
export function Choice({ choice, note, children, lang, chosen, count, onToggle, asLinks }: Props) {
  const { key, label } = choice;
  const { param, value } = choiceParts(key);
  const made = chosen.has(key);
  const left = count(key);
  const seal = param === 'tinh-trang' ? ownEntry(SEALS, value) : undefined;
  const words = (
    <span className="choice-words">
      {param === 'sao' && <span className={`stars-drawn stars-${value}`} aria-hidden="true" />}
      {seal && <span className="badge" data-kind={seal} aria-hidden="true" />}
      <span lang={choice.lang}>
        {note && <span className="soft">{note}: </span>}
        {label}
      </span>
    </span>
  );
  if (asLinks) {
    return (
      <li className="choice">
        <a className="choice-label" href={ownLink(choicePath(lang, key))}>
          {words}
        </a>
        {children}
      </li>
    );
  }
  return (
    <li className="choice">
      <label className="choice-label" data-none={left === 0 && !made ? '' : undefined}>
        <input
          type="checkbox"
          name={param}
          value={value}
          checked={made}
          disabled={left === 0 && !made}
          onChange={() => {
            onToggle(key);
          }}
        />
        {words}
        <span className="choice-count">{formatNumber(lang, left)}</span>
      </label>
      {children}
    </li>
  );
}
