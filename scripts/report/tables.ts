import type { Catalogue } from '../../src/catalogue/create.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { Table } from '../tables/table.ts';
import { byGroup, byUnit, overview } from './count-tables.ts';
import { decisions, events, records, reRating } from './period-tables.ts';
import type { Period } from './period.ts';

/** The report as tables, in the order in which they are read. `day`: of which day the numbers are. */
export function reportTables(catalogue: Catalogue, period: Period, day: IsoDate): Table[] {
  return [
    overview(catalogue, day),
    byUnit(catalogue, day),
    byGroup(catalogue, day),
    decisions(catalogue, period),
    reRating(catalogue, period, day),
    events(catalogue, period),
    records(catalogue, period),
  ];
}
