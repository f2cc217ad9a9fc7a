const TITLES =
  /^\s{0,3}(?:error\s?)?(?:404|403|401|410|500|502|503|504)(?=\s{0,3}(?:$|[-–—|:.!(]|not|error|page|forbidden|unauthorized|gone|service|bad|gateway|internal|access|seite|fehler|erreur|página|pagina|sayfa|strona))|\b(?:page|seite|page web|story|article) (?:not found|nicht gefunden|introuvable|no longer available|does ?n[o']t exist)|^not found\b|access (?:to this page has been )?denied|^forbidden\b|^just a moment|attention required|are you a (?:human|robot)|verify (?:you are|that you are) human|robot check|security check|pardon our interruption|service unavailable|bad gateway|gateway time-?out|internal server error|under maintenance|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|strona nie (?:istnieje|została znaleziona)|страница не найдена|sayfa bulunamadı|sid(?:an|en) (?:kunde inte hittas|hittades inte|blev ikke fundet|ble ikke funnet|finnes ikke)|stránka nenalezena|halaman tidak ditemukan|không tìm thấy trang|сторінку не знайдено|cette page n'existe|पे?ज नहीं मिला|الصفحة غير موجودة|ページが見つかりません|お探しのページ|页面不存在|页面未找到|找不到(?:網頁|页面|頁面)|페이지를 찾을 수 없/i;
const TEXTS =
  /\b(?:enable javascript and cookies to continue|the page you (?:requested|are looking for|were looking for) (?:could not|cannot|can't|was not|is not|has been)|checking your browser|unusual traffic|you don't have permission to access|the requested url was not found|ray id:)/i;

/** Why a page is an error told with status 200, or null. Only short pages are: a story may be about errors. */
export function errorPage(page: { titles: readonly string[]; text: string; weight: number }): string | null {
  if (page.weight > 1200) return null;
  for (const title of page.titles) if (TITLES.test(title)) return `error title "${title.slice(0, 80)}"`;
  return TEXTS.test(page.text) ? 'error text' : null;
}
