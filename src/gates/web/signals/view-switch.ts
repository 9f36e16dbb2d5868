import { may, type OrganisationAccess } from '../../../accounts/index.js';
import type { Switch } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { gateUrls } from '../urls.js';

/** What runs, and what customers say of it. Nothing to switch for who may see one of them only. */
export function runningSwitch(
  access: OrganisationAccess,
  current: 'gates' | 'signals',
  { t }: Speech,
): readonly Switch[] {
  if (!may(access, 'read-signals')) return [];
  const { slug } = access;
  const views = [
    { name: 'gates', text: t.menu.gates, href: gateUrls.gates(slug) },
    { name: 'signals', text: t.menu.signals, href: gateUrls.signals(slug) },
  ];
  const options = views.map(({ name, text, href }) => (name === current ? { text } : { text, href }));
  return [{ options }];
}
