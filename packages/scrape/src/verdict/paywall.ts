import type { LdArticle } from '../metadata/ld-article.ts';
import { isLdObject, ldString } from '../metadata/json-ld.ts';
import { type Head, metaOf } from '../metadata/head.ts';

const WALL =
  /(?:subscribe|sign (?:in|up)|log ?in|register|join)\b.{0,60}\b(?:to (?:continue|keep|finish) reading|to read (?:the (?:full|rest)|more|this)|to (?:view|access|unlock) (?:this|the|full)|for (?:full|unlimited) access)|(?:continue|keep) reading (?:with|for|by)|this (?:article|story|content|page) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to) (?:subscribers|members|registered|premium|paying)|(?:subscriber|member|premium)[- ](?:only|exclusive)|already a (?:subscriber|member)|you have (?:reached|read) your (?:limit|last|monthly)|free articles? (?:left|remaining)|weiterlesen mit|jetzt weiterlesen|(?:exklusiv )?(?:für|nur für) (?:abonnenten|abonnentinnen|mitglieder)|lesen sie (?:weiter mit|diesen artikel mit)|sie haben bereits ein (?:abo|konto)|(?:article|contenu) (?:est )?réservé aux abonnés|il vous reste .{1,20} (?:de cet article )?à lire|déjà abonné|(?:contenido|artículo) (?:exclusivo )?para suscriptores|suscríbete para (?:seguir|leer)|(?:contenuto|articolo) riservato agli abbonati|conteúdo exclusivo para assinantes|dostęp dla subskrybentów|(?:exclusief|alleen) voor abonnees|verder lezen\?|(?:bli|är du) prenumerant|prenumerera för att läsa|for abonnenter|kjøp (?:abonnement|tilgang)|logg inn for å lese|kun for abonnenter|log ind for at læse|abonelere özel|devamını okumak için|للمشتركين فقط|اشترك لقراءة|प्रीमियम (?:मेंबर|सदस्य)|सब्सक्राइब कर(?:ें|के) पूरा|このコンテンツは(?:有料)?会員|この記事は(?:有料)?会員限定|会員限定(?:記事|です)|残り\s?[\d,]+\s?文字|続きを読むには|有料会員|订阅后|登录后(?:阅读|查看)全文|付费(?:内容|阅读)|會員(?:專屬|限定)|訂閱(?:後|才能)|구독자 전용|유료 회원|로그인 후 (?:계속|이용)/i;

/** Flags that say a page is not free, whether or not all of it was sent. */
export function isFlagged(ld: LdArticle, head: Head): boolean {
  const flag = (value: unknown): boolean => value === false || /^(?:false|no)$/i.test(ldString(value) ?? '');
  const node = ld.node;
  if (node && flag(node['isAccessibleForFree'])) return true;
  const part = node?.['hasPart'];
  for (const one of Array.isArray(part) ? part : [part]) if (isLdObject(one) && flag(one['isAccessibleForFree'])) return true;
  return /^(?:locked|metered|premium|paid|subscriber)/i.test(metaOf(head, 'article:content_tier', 'content_tier', 'contenttier') ?? '');
}

const SHORT_TEASER = 1500;

/**
 * Why only the free part of an article was sent, or null. A page that asks to subscribe counts when its text is short; a page flagged as not
 * free counts when it also asks, is short, or holds much less than the words it says it has.
 */
export function paywall(page: {
  flagged: boolean;
  asks: string;
  weight: number;
  statedWords: number | null;
  words: number;
}): string | null {
  const asks = WALL.exec(page.asks)?.[0] ?? null;
  if (page.statedWords !== null && page.statedWords > 120 && page.words < page.statedWords * 0.5 && (page.flagged || asks)) {
    return `${page.words} of ${page.statedWords} words`;
  }
  if (page.flagged && page.weight < SHORT_TEASER) return 'flagged as not free, and short';
  return asks && page.weight < SHORT_TEASER ? `asks "${asks.slice(0, 60)}"` : null;
}
