import { may, type OrganisationAccess } from '../../accounts/index.js';
import type { Switch } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { portfolioUrls } from './urls.js';

/** When everything begins, and other ways in which it could go. */
export function sequenceSwitch(
  { slug, role }: Pick<OrganisationAccess, 'slug' | 'role'>,
  current: 'sequence' | 'scenarios',
  { t }: Speech,
): readonly Switch[] {
  if (!may({ role }, 'read-findings')) return [];
  const views = [
    { name: 'sequence', text: t.menu.sequence, href: portfolioUrls.sequence(slug) },
    { name: 'scenarios', text: t.scenarioPages.title, href: portfolioUrls.scenarios(slug) },
  ];
  const options = views.map(({ name, text, href }) => (name === current ? { text } : { text, href }));
  return [{ label: t.scenarioPages.views, options }];
}

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
