/** How the text hedges a figure. It says which of min and max is known: see `bounded`. */
export type Qualifier = 'about' | 'nearly' | 'up_to' | 'at_least' | 'more_than' | 'less_than';

/** What a figure is counted per. A figure with a rate is never a total. */
export type Rate = 'each' | 'year' | 'month' | 'day' | 'hour' | 'unit' | 'share' | (string & {});

/** An amount in one or both directions. A single value has min = max; a bound that is absent is null. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier | null;
}

/** An amount of money in whole units of its currency (yen, rupees, dollars; not crore or cents). */
export interface Money extends Bounds {
  /** ISO 4217 code. */
  readonly currency: string;
  /** "₹225 crore per GWh" has the rate "GWh"; null for an amount that stands alone. */
  readonly rate: Rate | null;
  /** Index of the mention this restates in another currency: "¥350 billion (around $2.4 billion)". */
  readonly equivalentOf?: number;
  /** Set when the words around the amount say it is one end, or the size, of a change. */
  readonly change?: Change;
}

export type QuantityKind =
  | 'energy'
  | 'energy_per_year'
  | 'power'
  | 'power_per_year'
  | 'mass'
  | 'mass_per_year'
  | 'vehicles'
  | 'vehicles_per_year'
  | 'percent'
  | 'percentage_points'
  | 'multiple'
  | 'distance'
  | 'area'
  | 'volume'
  | 'energy_density'
  | 'voltage'
  | 'temperature'
  | 'duration_storage'
  | 'jobs'
  | 'people'
  | 'homes'
  | 'plants'
  | 'stations'
  | 'units'
  | 'units_per_year'
  | 'cycles'
  | 'things';

/** Which end of a change a figure is: "from 5 GWh (initial) to 20 GWh (final)", "by 9 GWh (difference)". */
export type Change = 'initial' | 'final' | 'difference';

/** A physical quantity, in the unit the text used (spelled as in `UNITS`). */
export interface Quantity extends Bounds {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** Set when the words around the figure say it is one end, or the size, of a change. */
  readonly change?: Change;
  /** What the figure is counted per where its unit does not say it: "100 MWh a day" is energy in MWh with the rate "day". */
  readonly rate?: Rate;
  /** What is counted, in the text's own words, where it has no unit of its own: "school districts"; absent where the text leaves it out. */
  readonly noun?: string;
}

interface Unit {
  readonly kind: QuantityKind;
  /** Factor to the first unit of its kind, so that figures can be compared. */
  readonly factor: number;
}

/** Canonical units. Figures of one kind compare after multiplying with `factor`. */
export const UNITS: Readonly<Record<string, Unit>> = {
  Wh: { kind: 'energy', factor: 1e-9 },
  kWh: { kind: 'energy', factor: 1e-6 },
  MWh: { kind: 'energy', factor: 1e-3 },
  GWh: { kind: 'energy', factor: 1 },
  TWh: { kind: 'energy', factor: 1e3 },
  'kWh/yr': { kind: 'energy_per_year', factor: 1e-6 },
  'MWh/yr': { kind: 'energy_per_year', factor: 1e-3 },
  'GWh/yr': { kind: 'energy_per_year', factor: 1 },
  'TWh/yr': { kind: 'energy_per_year', factor: 1e3 },
  W: { kind: 'power', factor: 1e-9 },
  kW: { kind: 'power', factor: 1e-6 },
  MW: { kind: 'power', factor: 1e-3 },
  GW: { kind: 'power', factor: 1 },
  TW: { kind: 'power', factor: 1e3 },
  'MW/yr': { kind: 'power_per_year', factor: 1e-3 },
  'GW/yr': { kind: 'power_per_year', factor: 1 },
  g: { kind: 'mass', factor: 1e-6 },
  kg: { kind: 'mass', factor: 1e-3 },
  t: { kind: 'mass', factor: 1 },
  kt: { kind: 'mass', factor: 1e3 },
  Mt: { kind: 'mass', factor: 1e6 },
  lb: { kind: 'mass', factor: 0.000453592 },
  'kg/yr': { kind: 'mass_per_year', factor: 1e-3 },
  't/yr': { kind: 'mass_per_year', factor: 1 },
  'kt/yr': { kind: 'mass_per_year', factor: 1e3 },
  'Mt/yr': { kind: 'mass_per_year', factor: 1e6 },
  vehicles: { kind: 'vehicles', factor: 1 },
  'vehicles/yr': { kind: 'vehicles_per_year', factor: 1 },
  '%': { kind: 'percent', factor: 1 },
  pp: { kind: 'percentage_points', factor: 1 },
  x: { kind: 'multiple', factor: 1 },
  m: { kind: 'distance', factor: 1e-3 },
  km: { kind: 'distance', factor: 1 },
  mi: { kind: 'distance', factor: 1.609344 },
  ft: { kind: 'distance', factor: 0.0003048 },
  m2: { kind: 'area', factor: 1e-4 },
  ft2: { kind: 'area', factor: 9.290304e-6 },
  ha: { kind: 'area', factor: 1 },
  acre: { kind: 'area', factor: 0.404686 },
  km2: { kind: 'area', factor: 100 },
  mu: { kind: 'area', factor: 1 / 15 },
  L: { kind: 'volume', factor: 1e-3 },
  gal: { kind: 'volume', factor: 0.003785411784 },
  bbl: { kind: 'volume', factor: 0.158987294928 },
  bcm: { kind: 'volume', factor: 1e9 },
  m3: { kind: 'volume', factor: 1 },
  'Wh/kg': { kind: 'energy_density', factor: 1 },
  'Wh/L': { kind: 'energy_density', factor: 1 },
  V: { kind: 'voltage', factor: 1e-3 },
  kV: { kind: 'voltage', factor: 1 },
  '°C': { kind: 'temperature', factor: 1 },
  h: { kind: 'duration_storage', factor: 1 },
  jobs: { kind: 'jobs', factor: 1 },
  people: { kind: 'people', factor: 1 },
  homes: { kind: 'homes', factor: 1 },
  plants: { kind: 'plants', factor: 1 },
  stations: { kind: 'stations', factor: 1 },
  units: { kind: 'units', factor: 1 },
  'units/yr': { kind: 'units_per_year', factor: 1 },
  cycles: { kind: 'cycles', factor: 1 },
  things: { kind: 'things', factor: 1 },
};

/** The value(s) of a stated figure under its qualifier: "up to 20" knows only its max, "at least 20" only its min. */
export function bounded(low: number, high: number, qualifier: Qualifier | null): Bounds {
  switch (qualifier) {
    case 'up_to':
    case 'less_than':
      return { min: null, max: high, qualifier };
    case 'at_least':
    case 'more_than':
      return { min: low, max: null, qualifier };
    case 'about':
    case 'nearly':
    case null:
      return { min: low, max: high, qualifier };
  }
}

/** The one number to compare and show for a figure: its upper bound, else its lower. Null when neither is known. */
export const magnitude = (b: Bounds): number | null => b.max ?? b.min;

/** A quantity's magnitude in the base unit of its kind (GWh, GW, t, km, ha …). Throws when the unit is not in `UNITS`. */
export function inBaseUnit(q: Quantity): number | null {
  const unit = UNITS[q.unit];
  if (!unit) throw new Error(`quantity unit ${q.unit} is not known`);
  const value = magnitude(q);
  return value === null ? null : value * unit.factor;
}
