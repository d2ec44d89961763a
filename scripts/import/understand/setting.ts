import type { IsoDate } from '../../../src/domain/date.ts';
import type { Known } from '../catalogue/known.ts';
import type { Decisions } from './decisions.ts';
import type { NameCases } from './letter-case.ts';
import type { ProducerList } from './producer-list.ts';
import type { Table } from './tables.ts';

/** What all products of a table are read against. */
export interface Setting {
  readonly known: Known;
  readonly today: IsoDate;
  readonly table: Table;
  readonly decisions: Decisions;
  readonly producers: ProducerList;
  /** Ids of the producers that another sheet of the list names. */
  readonly producersElsewhere: readonly string[];
  readonly cases: NameCases;
  readonly listIsOfToday: boolean;
}
