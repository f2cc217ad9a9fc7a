import { expect, it } from 'vitest';
import { formatMoney } from './format-money.ts';
import { bounded, type Qualifier } from './quantity.ts';

const money = (currency: string, low: number, high = low, qualifier: Qualifier | null = null) => ({
  currency,
  rate: null,
  ...bounded(low, high, qualifier),
});

it.each([
  [money('JPY', 350e9), '¥350 billion'],
  [
    { ...money('JPY', 350e9, 350e9, 'up_to'), equivalents: [{ currency: 'USD', min: null, max: 2.4e9 }] },
    'up to ¥350 billion (≈ $2.4 billion)',
  ],
  [money('INR', 4930e7), '₹4,930 crore'],
  [money('INR', 18100e7), '₹18,100 crore'],
  [money('INR', 1.97e12), '₹1.97 lakh crore'],
  [money('INR', 50e5), '₹50 lakh'],
  [money('INR', 86_000), '₹86,000'],
  [money('INR', 860e7, 3500e7), '₹860–3,500 crore'],
  [money('USD', 100e6, 400e6, 'about'), 'about $100–400 million'],
  [money('USD', 900e6, 1.2e9), '$900 million–$1.2 billion'],
  [money('USD', 34.6e6), '$34.6 million'],
  [money('CNY', 3e9, 3e9, 'nearly'), 'nearly CN¥3 billion'],
  [money('EUR', 20e6, 20e6, 'less_than'), 'less than €20 million'],
  [money('AUD', 5e6, 5e6, 'at_least'), 'at least A$5 million'],
  [money('KRW', 2e12, 2e12, 'more_than'), 'more than ₩2 trillion'],
  [money('CHF', 1200), 'CHF 1,200'],
  [{ ...money('INR', 225e7), rate: 'GWh' }, '₹225 crore per GWh'],
  [{ ...money('USD', 12e6), rate: 'year' }, '$12 million a year'],
  [{ ...money('USD', 3), rate: 'each' }, '$3 each'],
  [{ currency: 'USD', rate: null, min: null, max: null, qualifier: null }, 'not known'],
])('%j is %s', (value, expected) => {
  expect(formatMoney(value)).toBe(expected);
});
