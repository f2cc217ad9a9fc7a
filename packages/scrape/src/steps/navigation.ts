import type { Step } from './step.ts';

const TAGS = new Set(['nav', 'menu']);
const ROLES = new Set(['navigation', 'banner', 'menu', 'menubar', 'search', 'toolbar', 'tablist', 'complementary']);
const NAMES =
  / (?:nav|navbar|navigation|menu|submenu|breadcrumbs?|masthead|topbar|sitemap|pagination|pager|skip|toolbar|search|sidebar|rail|tags?|tag list|keywords|topics?|toc|table of contents|back to top|language switcher) /;

/** Ways to other pages: menus, breadcrumbs, tag lists, page numbers, site header and footer, side columns. */
export const navigation: Step = {
  name: 'navigation',
  judge: (element, { name, mass }) => {
    if (TAGS.has(element.name)) return `<${element.name}>`;
    const role = element.attribs['role'];
    if (role && ROLES.has(role)) return `role ${role}`;
    if (element.name === 'aside') return '<aside>';
    if (NAMES.test(name) && mass.prose < 400) return 'named as navigation';
    return null;
  },
};
