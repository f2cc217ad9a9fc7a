import type { Actor, DateValue, EventDate, EventMoney, EventQuantity, NewsEvent, RateLookup } from '@gigawire/domain';
import { nameWords } from '../actors.ts';
import { compareMoney, compareQuantity, dimensionOf, roleClass } from '../compare-figures.ts';
import { isTellingName } from '../gist.ts';

/** What a reader of the event knew before. */
export interface Known {
  /** True for a figure that is not the first of its kind, or that an article on the event counted, though no report of it said so. */
  readonly isCounted: (figure: EventMoney | EventQuantity) => boolean;
  /** True for a day an article on the event named. */
  readonly isDated: (date: EventDate) => boolean;
  /** True for a country an article on the event named. */
  readonly isPlaced: (country: string) => boolean;
  /** True for an organization an article on the event named. */
  readonly isNamed: (actor: Actor) => boolean;
}

const meet = (a: DateValue, b: DateValue): boolean =>
  (a.start ?? a.end ?? '') <= (b.end ?? b.start ?? '') && (b.start ?? b.end ?? '') <= (a.end ?? a.start ?? '');

const isMoney = (figure: EventMoney | EventQuantity): figure is EventMoney => 'currency' in figure;

export function knownOf(before: NewsEvent, rate: RateLookup): Known {
  const day = before.firstPublished?.slice(0, 10) ?? null;
  const gists = before.reports.flatMap((r) => r.article.gist ?? []);
  const amounts = gists.flatMap((g) => g.money.map((m): EventMoney => ({ ...m, role: 'total', equivalents: [] })));
  const quantities = gists.flatMap((g) => g.quantities.map((q): EventQuantity => ({ ...q, role: 'total' })));
  const dates = gists.flatMap((g) => g.dates);
  const countries = new Set(gists.flatMap((g) => g.countries));
  const names = new Set(gists.flatMap((g) => g.names));
  return {
    isDated: (date) => dates.some((d) => meet(d, date)),
    isPlaced: (country) => countries.has(country),
    isNamed(actor) {
      const telling = nameWords(actor.name).filter(isTellingName);
      return telling.length === 0 || telling.some((word) => names.has(word));
    },
    isCounted(figure) {
      if (isMoney(figure)) {
        const opened = amounts.some((m) => compareMoney({ money: m, day }, { money: { ...figure, role: 'total' }, day }, rate) === 'agree');
        return opened || before.money.some((m) => m.rate === null && roleClass(m.role) === roleClass(figure.role));
      }
      const opened = quantities.some((q) => compareQuantity(q, { ...figure, role: 'total' }) === 'agree');
      return (
        opened ||
        before.quantities.some((q) => dimensionOf(q.kind) === dimensionOf(figure.kind) && roleClass(q.role) === roleClass(figure.role))
      );
    },
  };
}
