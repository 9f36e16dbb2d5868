import { accountUrls, may, type Action, type Role } from '../accounts/index.js';
import { gateUrls } from '../gates/index.js';
import { organisationUrls } from '../organisations/index.js';
import type { Shell, Visitor } from '../platform/http/index.js';
import type { FooterItem, Link, NavigationItem } from '../platform/views/index.js';
import { pilotUrls } from '../pilots/index.js';
import { words, type Words } from '../platform/words/index.js';
import { planUrls } from '../plans/index.js';
import { portfolioUrls } from '../portfolios/index.js';
import { pulseUrls } from './pulse/web/urls.js';
import { beginUrls } from './web/begin/urls.js';
import { overviewUrls } from './web/urls.js';
import { workshopUrls } from './workshops/web/urls.js';

type Inside = NonNullable<Visitor['organisation']>;

interface MenuItem extends NavigationItem {
  readonly action: Action;
}

/** What people open most. */
function barItems(slug: string, { menu }: Words): readonly MenuItem[] {
  return [
    { text: menu.home, href: overviewUrls.home(slug), action: 'read-plan' },
    { text: menu.proposals, href: pilotUrls.proposals(slug), action: 'read-proposals' },
    { text: menu.board, href: portfolioUrls.board(slug), action: 'read-proposals' },
    {
      text: menu.timeline,
      href: portfolioUrls.timeline(slug),
      covers: [portfolioUrls.heat(slug)],
      action: 'read-plan',
    },
    {
      text: menu.sequence,
      href: portfolioUrls.sequence(slug),
      covers: [portfolioUrls.scenarios(slug)],
      action: 'read-plan',
    },
    {
      text: menu.gates,
      href: gateUrls.gates(slug),
      covers: [gateUrls.signals(slug)],
      action: 'read-findings',
    },
    {
      text: menu.plan,
      href: planUrls.plan(slug),
      covers: [planUrls.plans(slug), organisationUrls.archive(slug)],
      action: 'read-plan',
    },
  ];
}

/** The rest, behind "more". */
function furtherItems(slug: string, { menu }: Words): readonly MenuItem[] {
  return [
    { text: menu.pilots, href: portfolioUrls.pilots(slug), action: 'read-proposals' },
    { text: menu.catalogue, href: pilotUrls.catalogue(slug), action: 'read-proposals' },
    { text: menu.portfolio, href: portfolioUrls.portfolio(slug), action: 'read-findings' },
    { text: menu.workshop, href: workshopUrls.list(slug), action: 'read-workshops' },
    { text: menu.pulse, href: pulseUrls.pulse(slug), action: 'answer-pulse' },
    { text: menu.template, href: overviewUrls.template(slug), action: 'take-template' },
    {
      text: menu.setup,
      href: portfolioUrls.setup(slug),
      covers: [
        ...[portfolioUrls.selfAssessment(slug), portfolioUrls.settings(slug), portfolioUrls.lists(slug)],
        beginUrls.steps(slug),
      ],
      action: 'read-settings',
    },
    { text: menu.people, href: organisationUrls.people(slug), action: 'manage-people' },
    { text: menu.audit, href: organisationUrls.trail(slug), action: 'read-audit-trail' },
    { text: menu.backup, href: organisationUrls.backup(slug), action: 'make-backup' },
  ];
}

/** The menu of an organisation: only pages that this role may open. */
function navigation({ slug, role }: Inside, t: Words): readonly NavigationItem[] {
  const who = { role: role as Role };
  const items = [...barItems(slug, t), ...furtherItems(slug, t).map((item) => ({ ...item, further: true }))];
  return items.filter(({ action }) => may(who, action)).map(({ action: _, ...item }) => item);
}

/** The other language, each name in its own language, coming back to the same page. */
function languageSwitch(visitor: Visitor, path: string): FooterItem {
  const other = visitor.language === 'nl' ? 'en' : 'nl';
  return {
    text: words(other).menu.thisLanguage,
    action: accountUrls.language(),
    language: other,
    fields: [
      { name: 'language', value: other },
      { name: 'back', value: path },
    ],
  };
}

/** Which plan every page is about, where there are more. */
function planLine({ slug, plan }: Inside, t: Words): { readonly plan?: Link } {
  if (plan === undefined) return {};
  const text = t.severalPlans.line({ plan });
  return { plan: { text, href: planUrls.plans(slug), hidden: t.severalPlans.change } };
}

/** What stands around every page. */
export const shell: Shell = (visitor, path) => {
  const t = words(visitor.language);
  const { organisation, person } = visitor;
  return {
    home: '/',
    ...(person
      ? {
          person: {
            name: person.name,
            ...(organisation ? { role: t.roles[organisation.role as Role] } : {}),
          },
        }
      : {}),
    ...(organisation
      ? {
          organisation: {
            name: organisation.name,
            href: overviewUrls.home(organisation.slug),
            ...planLine(organisation, t),
          },
        }
      : {}),
    ...(organisation?.role === 'consultant'
      ? { clients: { text: t.menu.clients, href: overviewUrls.organisations() } }
      : {}),
    navigation: organisation ? navigation(organisation, t) : [],
    footer: [
      ...(person ? [languageSwitch(visitor, path)] : []),
      ...(person ? [{ text: t.menu.organisations, href: overviewUrls.organisations() }] : []),
      ...(person ? [{ text: t.menu.account, href: accountUrls.account() }] : []),
      ...(person ? [{ text: t.menu.signOut, action: accountUrls.signOut() }] : []),
    ],
  };
};
