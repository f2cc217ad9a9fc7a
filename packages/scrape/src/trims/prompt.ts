import { byLine } from './trim.ts';

/** Lines that ask something of the reader or label what is not text, as whole lines; each list in several languages. */
const LABELS =
  /^[\s>»▶•|:*–—-]{0,4}(?:advertisement|advertising|advert|ad|sponsored|promoted|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama|reklam|annonse?|advertentie|hirdetés|mainos|publicitate|διαφήμιση|реклама|広告|スポンサーリンク|广告|廣告|광고|विज्ञापन|إعلان|اعلان|פרסומת|โฆษณา|quảng cáo|iklan|close|menu|share|share this|share this (?:article|story|post|page|on \w+)|share on \w+|teilen|artikel teilen|partager|compartir|compartilhar|condividi|поделиться|print|drucken|email|e-mail|save|comments?|kommentare|commentaires|comentarios|comentários|embed|loading|loading\.{3}|play|video|watch video|listen|tags?|topics?|related|more|mehr|read more|continue reading|click to expand|show more|mehr anzeigen|weiterlesen|externer inhalt|inhalt laden|skip advertisement|skip ad|story continues below(?: (?:this )?ad(?:vertisement)?)?|article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|recommended|trending|कॉपी लिंक|लिंक कॉपी करें|शेयर(?: करें)?|फॉलो करें|टिप्पणियां?|شارك|مشاركة|طباعة|تعليقات|paylaş|yazdır|yorumlar|abone ol|공유(?:하기)?|댓글|구독(?:하기)?|글자크기|分享|收藏|评论|評論|打印|列印|シェア(?:する)?|ツイート|ブックマーク|印刷|コメント|chia sẻ|bình luận|bagikan|komentar|del(?: artikkelen)?|dela|deel|sdílet|udostępnij|copyright|image|photo|gallery|key event|newsletter|voltar|back to top|nach oben|newsletters?|view comments|post a comment|leave a comment|join the conversation|read comments|tell us what you think|watch on youtube|subscribe|sign up|log in|anmelden|abonnieren|table of contents|inhaltsverzeichnis|(?:image|photo|bild|slide|foto|page|seite|página|pagina|sayfa)?\s?\d{1,3} (?:of|von|de|sur|di|\/) \d{1,3})[\s:.…!>»|]{0,4}$/i;

const ASKS =
  /^(?:(?:please )?(?:sign up|subscribe|register|log ?in|follow (?:us|me|\w+ on)|join (?:us|our)|download (?:our|the)|get (?:our|the latest|breaking|more)|click here|like this (?:story|article)|share (?:this|your)|support (?:our|us)|become a (?:member|subscriber)|enter your e-?mail|stay (?:up to date|informed|updated)|have (?:a (?:story|tip|news)|you got)|do you have (?:a|any)|contact (?:us|the author|me)|send (?:us|your)|e-?mail (?:us|me|him|her)|what do you think|let us know|tell us|add us|check out (?:our|more)|for more (?:news|stories|information|on)|read (?:our|the full|the original)|want more|don't miss|never miss)|(?:abonnieren|jetzt |hier (?:geht|klicken|können sie)|folgen sie|folge uns|melden sie sich|registrieren)|(?:abonnez|inscrivez|suivez|recevez|téléchargez|retrouvez)|(?:suscríbete|suscríbase|síguenos|síguenos|sigue |regístrate|recibe )|(?:iscriviti|seguici|clicca )|(?:inscreva|assine|siga |receba |clique )|(?:подпис|читайте нас|следите за)|(?:zapisz się|subskrybuj|obserwuj)|(?:abonne(?:er|r)|følg |følj|meld (?:je|deg) )|(?:abone ol|takip ed|tıkla)|(?:ikuti |berlangganan|gabung )|(?:अधूरा नहीं|पूरी खबर पढ़ें|ऐप डाउनलोड|यहां क्लिक|हमारे (?:व्हाट्सएप|टेलीग्राम|यूट्यूब)|देश-दुनिया की)|(?:اشترك|تابعونا|تابعوا|حمل تطبيق)|(?:关注|扫码|下载|請追蹤|加入|點我|立即下載)|(?:この記事は.{0,20}登録|フォローする|友だち追加|メルマガ|無料登録|会員登録)|(?:▷|※|☞).{0,30}(?:제보|구독|카카오톡))/i;

const SUBJECT =
  /newsletter|e-?mail|inbox|facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|tiktok|flipboard|google news|podcast|app\b|subscri|abonn|notification|alert|account|konto|cookie|privacy|datenschutz|here\b|hier\b|story|stories|article|artikel|comment|latest|canal|kanal|boletín|infolettre|channel|coverage|guide|tips?\b|haber|kanal|bülten|berita|saluran|aplikasi|ऐप|चैनल|व्हाट्सएप|टेलीग्राम|क्लिक|قناة|صفحت|تطبيق|واتساب|公众号|客户端|頻道|新聞|粉絲|ニュース|メール|アプリ|会員|登録|제보|채널|카카오톡/i;

/** Requests for money, by their sum or its rhythm: "Chip in $4 a month". */
const BEGS =
  /^(?:please )?(?:chip in|pitch in|donate|support (?:us|our work|independent)|become a (?:patron|supporter|member)|buy (?:us|me) a coffee)\b.{0,40}(?:[$£€¥₹]\s?\d|\b(?:a|per|each|every) month\b)/i;

const LONGEST = 260;

/** What print versions set under the text. */
const PRINTED = /^(?:article )?(?:printed from|gedruckt von|imprimé depuis|impreso desde|stampato da)\b/i;

/** Requests to subscribe, follow, share or comment, and the labels of advertisements, players and pictures. */
export const prompt = byLine('prompt', ({ text, weight }) => {
  if (weight > LONGEST) return null;
  if (weight < 60 && LABELS.test(text)) return 'a label, not text';
  if (weight < 130 && PRINTED.test(text)) return 'tells where it was printed from';
  if (BEGS.test(text)) return 'asks the reader for money';
  return ASKS.test(text) && SUBJECT.test(text) ? 'asks the reader to follow or subscribe' : null;
});
