import type { PreviewSource } from '../preview.ts';
import { markup, type Markup } from './markup.ts';
import type { Outline, OutlineItem } from './outline.ts';

// Mail programs drop style sheets: every style stands on its element. Nothing is fetched: no images, fonts or scripts.
const STYLE = {
  body: 'margin:0;padding:0;background:#ffffff;color:#1b1b1b;',
  page: "max-width:640px;margin:0 auto;padding:24px 20px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;",
  title: 'margin:0;font-size:22px;line-height:1.3;',
  at: 'margin:4px 0 0;color:#555555;font-size:14px;',
  heading: 'margin:32px 0 0;padding:0 0 4px;border-bottom:2px solid #1b1b1b;font-size:14px;letter-spacing:0.06em;text-transform:uppercase;',
  item: 'padding:20px 0 16px;border-bottom:1px solid #d8d8d8;break-inside:avoid;page-break-inside:avoid;',
  sentence: 'margin:0 0 8px;font-size:18px;line-height:1.35;',
  changes: 'margin:0 0 12px;padding:8px 12px;background:#fff6dd;border-left:3px solid #b7791f;list-style:none;',
  table: 'border-collapse:collapse;margin:0 0 12px;font-size:15px;',
  label: 'padding:2px 16px 2px 0;color:#555555;font-weight:normal;text-align:left;vertical-align:top;white-space:nowrap;',
  value: 'padding:2px 0;vertical-align:top;',
  quote: 'margin:0 0 12px;padding:2px 0 2px 14px;border-left:3px solid #c8c8c8;color:#333333;',
  small: 'margin:0;color:#555555;font-size:14px;',
  sources: 'margin:2px 0 12px;padding:0 0 0 18px;font-size:14px;',
  link: 'color:#0b57a4;',
  footer: 'margin:20px 0 0;color:#555555;font-size:13px;',
} as const;

const link = (url: string, text: string): Markup => markup`<a href="${url}" style="${STYLE.link}">${text}</a>`;

function sourceHtml(source: PreviewSource): Markup {
  const name = source.url === null ? markup`${source.name}` : link(source.url, source.name);
  return markup`<li>${name}${source.published === null ? '' : `, ${source.published}`}${source.title === null ? '' : `: ${source.title}`}</li>`;
}

function itemHtml({ preview, changes, why, link: review }: OutlineItem): Markup {
  const facts = preview.facts.map(
    (f) => markup`<tr><th scope="row" style="${STYLE.label}">${f.label}</th><td style="${STYLE.value}">${f.value}</td></tr>`,
  );
  const changed = changes.map((change) => markup`<li>${change}</li>`);
  const { evidence } = preview;
  return markup`<div style="${STYLE.item}">
<h3 style="${STYLE.sentence}">${preview.sentence}</h3>
${changes.length === 0 ? null : markup`<ul style="${STYLE.changes}">${changed}</ul>\n`}<table style="${STYLE.table}">${facts}</table>
${evidence === null ? null : markup`<blockquote style="${STYLE.quote}">“${evidence.quote}” <span style="color:#555555">— ${evidence.source}</span></blockquote>\n`}<p style="${STYLE.small}">Sources (${preview.coverage})</p>
<ul style="${STYLE.sources}">${preview.sources.map(sourceHtml)}</ul>
<p style="${STYLE.small}">${why}${review === null ? null : markup` · ${link(review, 'Review')}`}</p>
</div>
`;
}

/** A digest as an HTML mail that also prints: one column, styles inline, nothing remote, everything from outside escaped. */
export function renderHtml(outline: Outline): string {
  const sections = outline.sections.map(
    (section) => markup`<h2 style="${STYLE.heading}">${section.heading}</h2>\n${section.items.map(itemHtml)}`,
  );
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${outline.title}: ${outline.summary}</title>
</head>
<body style="${STYLE.body}">
<div style="${STYLE.page}">
<h1 style="${STYLE.title}">${outline.title}: ${outline.summary}</h1>
<p style="${STYLE.at}">${outline.at}</p>
${sections}<p style="${STYLE.footer}">${outline.footer}</p>
</div>
</body>
</html>
`.html;
}
