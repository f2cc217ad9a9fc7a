import { byLine } from './trim.ts';

const LEADS =
  /^[\s>»▶►→•|*[(【–—-]{0,4}(?:also read|also see|also watch|read also|read more|read next|read this|read:|see also|see:|watch:|watch now|more:|more on this|more from|more stories|related(?: (?:stories|story|articles?|content|posts?|links?|news|coverage|topics))?\b(?:\s?:|$)|you may (?:also )?like|you might (?:also )?(?:like|be interested)|recommended(?: (?:stories|for you|reading))?\s?:|don't miss|must read|next:|previous:|lesen sie (?:auch|mehr|hier)|lesen sie dazu|mehr (?:dazu|zum thema|lesen|aus)|mehr zum|auch interessant|zum thema\s?:|das könnte sie|passend dazu|lire aussi|à lire(?: aussi)?|lire également|à voir|voir aussi|sur le même sujet|lea también|lea además|leer más|le puede interesar|te puede interesar|también te|más información\s?:|leggi anche|leggi (?:di più|pure)|potrebbe interessarti|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lees ook|lees meer|bekijk ook|læs også|les også|läs (?:också|mer|även)|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|читайте (?:также|ещё|еще)|читать (?:также|далее)|смотрите также|по теме|関連記事|【関連|あわせて読みたい|合わせて読みたい|こちらも|もっと読む|相关(?:阅读|新闻|报道|文章)|延伸阅读|推荐阅读|관련기사|यह भी पढ़ें|ये भी पढ़ें|ये भी पढें|इसे भी पढ़ें|और पढ़ें|यह भी देखें|हेही वाचा|আরও পড়ুন|আরো পড়ুন|આ પણ વાંચો|இதையும் படி|ఇవి కూడా చదవండి|ఇది కూడా చదవండి|ಇದನ್ನೂ ಓದಿ|مزید پڑھیں|یہ بھی پڑھیں|اقرأ أيض|إقرأ أيض|اقرأ المزيد|طالع أيض|قد يهمك|شاهد أيض|קראו (?:גם|עוד)|baca juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|อ่านข่าว|[iİ]lgili haber|bunlar da ilginizi|διαβάστε (?:επίσης|ακόμη|ακόμα)|δείτε (?:επίσης|ακόμη)|citiți și|olvass(?:a|on) (?:el|tovább)|lue (?:myös|lisää)|čtěte (?:také|také|též|více)|přečtěte si|читайте також|за темою|延伸阅读|更多新聞|更多报道|相關(?:新聞|報導|文章)|同じテーマ|この記事も|関連ニュース|ayrıca okuyun|citește și)/i;

const LONGEST = 320;

/** "Also read: …" lines: the way to another story, told in words. */
export const alsoRead = byLine('also-read', ({ text, weight, links }) => {
  if (weight > LONGEST || !LEADS.test(text)) return null;
  return links > 0 || weight < 40 || text.includes(':') || text.includes('：') || text.includes('|') ? 'points to another story' : null;
});
