import { textOf } from '../dom/text.ts';
import type { Step } from './step.ts';

const NAMES =
  / (?:newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|regwall|register|registration|donate|donation|membership|cta|call to action|app download|whatsapp channel|support us|contribute) /;
/** Names that the text behind a paywall bears as well as the request before it: the words inside decide. */
const VAGUE = / (?:paywall|piano|subscriber|subscribers|login|premium|join|offer|upsell|meter|gate) /;
const REQUEST =
  /subscri|sign (?:up|in)|log ?in|register|free trial|abonn|anmelden|einloggen|registrier|testen|suscr[ií]|inicia sesi|regístra|iscriv|abbona|accedi|assin|cadastr|inschrijv|aanmeld|zaloguj|subskry|подпис|войдите|購読|会員|ログイン|订阅|登录|구독/i;
const READ = 600;

/** Requests to sign up, subscribe, register, donate. */
export const newsletter: Step = {
  name: 'newsletter',
  judge: (element, { name, mass }) => {
    if (element.name === 'form' && mass.prose < 400) return '<form>';
    if (NAMES.test(name)) return 'named as sign-up box';
    return VAGUE.test(name) && mass.text < READ && REQUEST.test(textOf(element, READ)) ? 'asks to subscribe' : null;
  },
};
