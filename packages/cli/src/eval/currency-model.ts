import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScore } from './score.ts';
import type { Suite } from './suite.ts';

interface Case {
  readonly Input: string;
  readonly Results: readonly {
    readonly Resolution: { readonly value: string | null; readonly unit: string; readonly isoCurrency?: string };
  }[];
}

/** Units the specification leaves without an ISO code, and the code a reader gives them; hundredths count in whole units here. */
const UNITS: Readonly<Record<string, { readonly code: string; readonly factor: number }>> = {
  Dollar: { code: 'USD', factor: 1 },
  Cent: { code: 'USD', factor: 0.01 },
  Pound: { code: 'GBP', factor: 1 },
  Pence: { code: 'GBP', factor: 0.01 },
  Penny: { code: 'GBP', factor: 0.01 },
  Franc: { code: 'CHF', factor: 1 },
  Rupee: { code: 'INR', factor: 1 },
  'Finnish markka': { code: 'FIM', factor: 1 },
  Peseta: { code: 'ESP', factor: 1 },
  'Netherlands guilder': { code: 'NLG', factor: 1 },
  Bitcoin: { code: 'XBT', factor: 1 },
  Satoshi: { code: 'XBT', factor: 1e-8 },
  Sen: { code: 'MYR', factor: 0.01 },
};

const key = (value: number, code: string): string => `${code} ${Number(value.toPrecision(12))}`;

/** Every case of the public currency specification, those marked unsupported too: value and ISO code together, and the value alone. */
export const currencyModel: Suite = {
  name: 'currency-model',
  score({ mentionsOf, benchFolder }) {
    const file = join(benchFolder, 'text/recognizers/CurrencyModel.json');
    if (!existsSync(file)) return null;
    const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as readonly Case[];
    const [both, value] = [createScore(), createScore()];
    for (const { Input, Results } of cases) {
      // A currency without an amount is no money.
      const gold = Results.flatMap(({ Resolution: { value: amount, unit, isoCurrency } }) => {
        if (amount === null || amount === undefined) return [];
        const named = UNITS[unit];
        return [{ value: Number(amount) * (named?.factor ?? 1), code: isoCurrency ?? named?.code ?? unit }];
      });
      const found = mentionsOf(Input, null).flatMap((m) =>
        m.kind === 'money' ? [{ value: m.value.max ?? m.value.min ?? 0, code: m.value.currency }] : [],
      );
      both.add(
        gold.map((g) => key(g.value, g.code)),
        found.map((f) => key(f.value, f.code)),
      );
      value.add(
        gold.map((g) => key(g.value, '')),
        found.map((f) => key(f.value, '')),
      );
    }
    return { 'value and ISO F1': both.metrics().F1, 'value and ISO R': both.metrics().R, 'value F1': value.metrics().F1 };
  },
};
