import { createRecognizer } from '@gigawire/recognize';
import { testConfig } from '/work/main/test/support/config.ts';
const { lexicon, rates } = testConfig();
const rec = createRecognizer({ lexicon, rates });
const read = (text: string) => rec({ text, title: null, published: '2026-01-15', zone: 'Asia/Tokyo', language: 'en' }, { dateOrder: 'dmy', country: null });
const KB50 = 50 * 1024;
const fill = (p: string, n = KB50) => p.repeat(Math.ceil(n / p.length)).slice(0, n);
const cases: [string, string][] = `.|1|a|A|(|[|"|'|-|,|/|¥|$|₹|%|~|:|;|\\n|\\t| |10 GWh |Rs |Rs 5 |$5 |$5|¥5 |¥5|Qb |QB |Ab Ltd |a1|1a|A1b2|1,|1,2|1,000,|1,00,|12,34,|1.|1.2.|1/2 |1/|1-|1 |10 |2025 |2025-|2025/26 |FY|FY26 |FY |Q1 |Q3 FY26 |H1 2026 |January |January 5 |Jan |5 January |March 2027 |last |last Friday |next year |three years ago |ago |end of |early |mid-|between |between 5 |from |from 5 |from 5 to |5 to |to |5-10 |5–10 GWh |up to |more than |at least 5 |about |per |per year |a |a year |each |billion |5 billion |five |five hundred |twenty-|hundred |thousand |million |half a |lakh |crore |lakh crore |5 lakh crore |dozen |USD |USD 5 |USD5|5 USD |yen |5 yen |350億円|億|万|千|百|一|十|二|年|2025年|3月|3月4日|令和7年|今年|円|日本|インド|両国|India |Japan |India and Japan |two countries |both nations |Tokyo |New Delhi |Georgia |Ministry of |Ministry of A, |Energy |(METI) |METI |Ab Energy (AE) |Energy Storage |U.S. |U.S|a.|A.|A. |A.B.|e.g. |Mr. A |Co., Ltd. |Co. |and |of |the |The |of the |Bank of |Reserve |Japan's |'s |’s |– |— |… |½|1½ |10 1/2 |= |1 = |$1 = |($1 |(¥5 billion) |¥350 billion ($2.4 billion) |5 GWh (3 GWh) |5 GWh, or 3 GWh |5 GWh/10 MW |2 GW/8 GWh |60% |60 percent |percentage points |doubled |double |tripled to |rose |rose 5% |rose from 5% to |by 5 |x |5x |5 x |kWh/kg |Wh/kg |km |sq km |tonnes |t |5t |5 t |m |5m |5k |l |5 L |vehicles |5 vehicles |5 jobs |cars |people |£|€|€5 |£5m |C$|A$5 |NT$|kr |won |5 won |R |R5 |Rs.|Rs. 5 |rupees |rupees five |cents |5 cents |dollars |5 dollars 50 |5 dollars 50 cents |fiscal |fiscal year |fiscal 2026 |fiscal year ending March |year ending |year to March |quarter |third quarter |quarter of |half |first half of |week |week of |Monday |Monday, |Mon |Sept. |15 Aug |3/7/2025 |3.7.2025 |2025.|31 |31, |of 2025 |by 2030 |since |since 2019 |2025 to 2030 |2025–2030 |2025-26 |'26 |'|1990s |in 5 years |within |in |5 years |in the next five |２|２０２５年|１２億円|ﾊﾞ|é|e\u0301|\u0301|ø|👩‍🔬|\ud800|\u0000|\u202e|\u200b|\u00a0|\u2009|1\u2009|1\u202f000\u202f|İ|ß|ﬁ|㎾|5㎾ |°C |5°C |V |5 V |mAh |the two sides |bilateral |Quad |EU |ASEAN |G7 |Sino-|Indo-|Sino-Indian |Indian |Japanese |Japanese-|India-|India-Japan |battery |batteries |lithium |lithium-ion |LFP |solid-state |PLI |GX |Gujarat |Osaka |said |said. |announced |Tata |Tata Power |Suzuki |Suzuki Motor |Reliance |Panasonic Energy |Toyota Motor |, |), |) |() |(A) |[1] |a@b |http://a/|www.a.|a.b.c.|#|&|A&B |A & B |Ab & |*|_|^|\\\\|{|<|<b>|&amp;`.split('|').map(p => p.replaceAll('\\n','\n').replaceAll('\\t','\t').replaceAll('\\\\','\\').replaceAll('\\u0301','\u0301').replace(/\\u([0-9a-f]{4})/g,(_,h)=>String.fromCharCode(parseInt(h,16)))).map(p => [JSON.stringify(p), fill(p)]);

const pieces = cases.map(([n]) => JSON.parse(n) as string).filter(p => !/FY|fiscal|2025-26|2025\/26|fy|’26/.test(p));
const cpu = (t: string) => { const b = process.cpuUsage(); read(t); const c = process.cpuUsage(b); return (c.user + c.system) / 1e3; };
let seed = 77; const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return Math.floor(seed / 0x7fffffff * n); };
const out: [number, number, string][] = [];
const end = performance.now() + 280000; let n = 0;
while (performance.now() < end) { n++;
  const k = 2 + rnd(3); const piece = Array.from({ length: k }, () => pieces[rnd(pieces.length)]).join(rnd(2) ? '' : ' ');
  // some heads: one odd opening then a long body
  const head = rnd(3) === 0 ? pieces[rnd(pieces.length)]! : '';
  const small = head + fill(piece, 8000), big = head + fill(piece, 40000);
  let x = Infinity, y = Infinity; for (let i = 0; i < 2; i++) { x = Math.min(x, cpu(small)); y = Math.min(y, cpu(big)); }
  if (y / x > 8 && y > 12) { for (let i = 0; i < 3; i++) { x = Math.min(x, cpu(small)); y = Math.min(y, cpu(big)); } }
  out.push([y / x, y, JSON.stringify([head, piece])]);
}
console.log(n);
out.filter(o => o[1] > 10).sort((a, b) => b[0] - a[0]).slice(0, 20).forEach(o => console.log('×' + o[0].toFixed(1), o[1].toFixed(0) + 'ms', o[2]));
console.log('slow'); out.sort((a, b) => b[1] - a[1]).slice(0, 15).forEach(o => console.log('×' + o[0].toFixed(1), o[1].toFixed(0) + 'ms', o[2]));
