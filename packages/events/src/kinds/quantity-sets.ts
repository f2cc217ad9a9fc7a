import type { QuantityKind } from '@gigawire/domain';

const CAPACITY: readonly QuantityKind[] = [
  'energy',
  'energy_per_year',
  'power',
  'power_per_year',
  'mass',
  'mass_per_year',
  'vehicles',
  'vehicles_per_year',
  'units',
  'units_per_year',
  'stations',
  'plants',
  'volume',
  // Of a line or a pipeline.
  'distance',
  'voltage',
  'things',
];
const RELATIVE: readonly QuantityKind[] = ['percent', 'percentage_points'];
const PROPERTIES: readonly QuantityKind[] = ['energy_density', 'temperature', 'duration_storage', 'cycles', 'multiple'];

/** What is built, supplied or bought. */
export const OUTPUT: ReadonlySet<QuantityKind> = new Set([...CAPACITY, 'area', 'jobs', 'people', 'homes', 'duration_storage']);
/** Stakes and shares as well. */
export const OUTPUT_AND_SHARES: ReadonlySet<QuantityKind> = new Set([...OUTPUT, 'percent']);
/** Aims, rates and statistics as well. */
export const OUTPUT_AND_RATES: ReadonlySet<QuantityKind> = new Set([...OUTPUT, ...RELATIVE]);
/** What a product can do as well. */
export const EVERYTHING: ReadonlySet<QuantityKind> = new Set([...OUTPUT, ...RELATIVE, ...PROPERTIES]);
export const NOTHING: ReadonlySet<QuantityKind> = new Set();
