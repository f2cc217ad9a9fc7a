import {
  formatDate,
  formatMoney,
  formatQuantity,
  type EventDate,
  type EventMoney,
  type EventQuantity,
  type FigureRole,
} from '@gigawire/domain';

const ROLES: Readonly<Record<FigureRole, string>> = {
  total: '',
  target: ' (target)',
  initial: ' (before)',
  final: ' (after)',
  difference: ' (change)',
};

/** A change told by both its ends is one fact: "from 5 GWh to 20 GWh". */
function withRoles<F extends { readonly role: FigureRole }>(
  figures: readonly F[],
  show: (f: F) => string,
  sameKind: (a: F, b: F) => boolean,
): readonly string[] {
  const paired = new Set<F>();
  const words: string[] = [];
  for (const figure of figures) {
    const final = figure.role === 'initial' ? figures.find((f) => f.role === 'final' && !paired.has(f) && sameKind(figure, f)) : undefined;
    if (!final) continue;
    paired.add(figure).add(final);
    words.push(`from ${show(figure)} to ${show(final)}`);
  }
  return [...words, ...figures.filter((f) => !paired.has(f)).map((f) => show(f) + ROLES[f.role])];
}

export const moneyInWords = (money: readonly EventMoney[]): readonly string[] =>
  withRoles(money, formatMoney, (a, b) => a.currency === b.currency);

export const quantitiesInWords = (quantities: readonly EventQuantity[]): readonly string[] =>
  withRoles(quantities, formatQuantity, (a, b) => a.kind === b.kind);

/** A deadline is when something is due, whatever its first day; a period is what figures cover. */
export const datesInWords = (dates: readonly EventDate[]): readonly string[] =>
  dates.map((date) => {
    switch (date.role) {
      case 'deadline':
        return formatDate(date.end === null ? date : { ...date, start: null });
      case 'period':
        // "from October" says for itself that it lasts.
        return date.start === null || date.end === null ? formatDate(date) : `for ${formatDate(date)}`;
      case 'occurrence':
        return formatDate(date);
    }
  });
