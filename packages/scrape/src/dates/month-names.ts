/** Month names as news pages write them, by month; each matches as a whole word, with or without a dot. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty ocak января янв',
  'february feb februar feber février fevr févr febrero febbraio fevereiro fev februari luty lutego lut şubat февраля фев',
  'march mar märz mrz mars marzo março marco maart mrt marzec marca mart марта мар',
  'april apr avril avr abril abr aprile april kwiecień kwietnia kwi nisan апреля апр',
  'may mai mayo maggio mag maio mei maj maja mayıs мая',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze haziran июня июн',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip temmuz июля июл',
  'august aug août aout agosto ago augustus augusti sierpień sierpnia sie ağustos августа авг',
  'september sep sept septembre septiembre settembre set setembro wrzesień września wrz eylül сентября сен',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź ekim октября окт',
  'november nov novembre noviembre novembro listopad listopada lis kasım ноября ноя',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro december grudzień grudnia gru aralık декабря дек',
];

const BY_NAME = new Map<string, number>();
for (const [index, names] of MONTHS.entries()) for (const name of names.split(' ')) BY_NAME.set(name, index + 1);

/** The month (1–12) a word names, in any of a dozen languages; null for other words. */
export const monthOf = (word: string): number | null => BY_NAME.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
