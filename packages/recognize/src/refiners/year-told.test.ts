import { expect, it } from 'vitest';
import { figuresOf } from '../recognizers/sample-figures.ts';

it.each([
  [
    'A delegation visits in July. It will arrive in July 2025.',
    null,
    ['July = 2025-07-01..2025-07-31 month ?', 'July 2025 = 2025-07-01..2025-07-31 month'],
  ],
  ['It opened on 12 July. The works began on 3 July 2024.', null, ['12 July = 2024-07-12 day ?', '3 July 2024 = 2024-07-03 day']],
  // Another month's year says nothing
  [
    'A delegation visits in August. It was asked in July 2025.',
    null,
    ['August = unknown month', 'July 2025 = 2025-07-01..2025-07-31 month'],
  ],
  // Two years of it: nobody can tell which
  [
    'They meet in July. They met in July 2023 and July 2024.',
    null,
    ['July = unknown month', 'July 2023 = 2023-07-01..2023-07-31 month', 'July 2024 = 2024-07-01..2024-07-31 month'],
  ],
  // No month is named
  ['It opened on Monday, after talks in July 2025.', null, ['Monday = unknown day', 'July 2025 = 2025-07-01..2025-07-31 month']],
  // A text with a day of its own counts from it
  [
    'A delegation visits in July. It came in July 2025.',
    '2026-03-01',
    ['July = 2026-07-01..2026-07-31 month', 'July 2025 = 2025-07-01..2025-07-31 month'],
  ],
] as const)('%s (%s)', (text, published, expected) => {
  expect(figuresOf('date', text, { published })).toEqual(expected);
});
