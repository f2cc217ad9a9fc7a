import type { FieldChange } from '@gigawire/domain';
import { cleanLine } from '../clean-line.ts';
import { countryName, inWords } from '../names.ts';

const LABELS: Readonly<Record<FieldChange['field'], string>> = {
  type: 'Type',
  status: 'Status',
  countries: 'Countries',
  actors: 'Parties',
  topics: 'Topics',
  money: 'Money',
  quantities: 'Figures',
  dates: 'Dates',
};

/** Codes become words; values of the other fields are words already. */
function shown(field: FieldChange['field'], value: string | null): string {
  if (value === null) return 'not known';
  if (field === 'countries') return value.split(', ').map(countryName).join(', ');
  return cleanLine(field === 'topics' ? inWords(value) : value, 200);
}

/** "Figures: 30 GWh → 32 GWh (correction)". */
export const changeLine = (change: FieldChange): string =>
  `${LABELS[change.field]}: ${shown(change.field, change.old)} → ${shown(change.field, change.new)} (${cleanLine(change.cause, 80)})`;
