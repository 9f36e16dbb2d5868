import { may, type OrganisationAccess } from '../../accounts/index.js';
import type { Switch } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { portfolioUrls } from './urls.js';

/** The plan as a board, in time, and by its heat: three looks at the same thing. */
export function viewSwitch(
  access: Pick<OrganisationAccess, 'slug' | 'role'>,
  current: 'board' | 'timeline' | 'heat',
  { t }: Speech,
): Switch {
  const { slug } = access;
  const views = [
    ...(may(access, 'read-proposals')
      ? [{ name: 'board', text: t.menu.board, href: portfolioUrls.board(slug) }]
      : []),
    { name: 'timeline', text: t.menu.timeline, href: portfolioUrls.timeline(slug) },
    { name: 'heat', text: t.menu.heat, href: portfolioUrls.heat(slug) },
  ];
  return {
    label: t.boardPage.views,
    options: views.map(({ name, text, href }) => (name === current ? { text } : { text, href })),
  };
}
