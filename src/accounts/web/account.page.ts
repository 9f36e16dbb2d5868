import {
  definePage,
  dayCell,
  textCell,
  type Cell,
  type PageHead,
  type PageModel,
  type PostAction,
  type SummaryRow,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { SignOnProvider } from '../../platform/config/index.js';
import type { OwnAccount } from '../people/read-account.js';
import type { MailChoice } from '../store/mail-choice.entity.js';
import type { Session } from '../store/session.entity.js';
import { accountUrls } from './urls.js';

export interface AccountPageModel extends PageModel {
  readonly head: PageHead;
  readonly details: readonly SummaryRow[];
  readonly sessions: Table;
  /** One button for each other session, and one for all of them. */
  readonly ends: readonly PostAction[];
  readonly links: readonly PostAction[];
}

export const accountPage = definePage<AccountPageModel>('accounts/account');

export interface AccountInput {
  readonly account: OwnAccount;
  readonly messages: MailChoice;
  readonly sessions: readonly Session[];
  /** Id of the session that is looking. */
  readonly current: string;
  readonly providers: readonly SignOnProvider[];
  /** Somewhere they make documents of a plan. */
  readonly writesPlans: boolean;
}

export function accountModel(input: AccountInput, speech: Speech): AccountPageModel {
  const { account } = speech.t;
  return {
    title: account.title,
    head: { heading: account.title },
    details: detailRows(input, speech),
    sessions: sessionsTable(input, speech),
    ends: endings(input, speech),
    links: input.providers
      .filter(({ id }) => !input.account.providers.includes(id))
      .map(({ id, name }) => ({ text: account.link({ name }), action: accountUrls.linkSignOn(id) })),
  };
}

function detailRows(
  { account: own, providers, messages, writesPlans }: AccountInput,
  { t }: Speech,
): readonly SummaryRow[] {
  const { account } = t;
  const { person } = own;
  const change = (hidden: string, href: string) => ({ text: account.change, hidden, href });
  const language = person.language === null ? account.browserLanguage : account.languages[person.language];
  const linked = providers.filter(({ id }) => own.providers.includes(id));
  return [
    {
      term: account.name,
      value: person.name,
      more: [`${account.language}: ${language}`],
      action: change(account.changeName, accountUrls.details()),
    },
    {
      term: account.email,
      value: person.email ?? account.none,
      action: change(account.changeEmail, accountUrls.email()),
    },
    {
      term: account.password,
      value: own.hasPassword ? account.passwordSet : account.passwordMissing,
      action: change(account.changePassword, accountUrls.password()),
    },
    {
      term: account.programs,
      value: account.programsLead,
      action: { text: t.accessTokens.title, href: accountUrls.tokens() },
    },
    {
      term: account.messages,
      value: account.messagesChoices[messages],
      action: change(account.changeMessages, accountUrls.messages()),
    },
    ...(writesPlans
      ? [
          {
            term: t.planLook.own.title,
            value: t.planLook.own.account,
            action: { text: t.planLook.own.change, href: accountUrls.houseStyle() },
          },
        ]
      : []),
    ...linked.map(({ name }) => ({ term: account.signOns, value: account.linked({ name }) })),
  ];
}

function browserOf({ data }: Session, { t }: Speech): string {
  const browser = 'browser' in data && typeof data.browser === 'string' ? data.browser : '';
  return browser === '' ? t.account.unknownBrowser : browser;
}

function sessionsTable({ sessions, current }: AccountInput, speech: Speech): Table {
  const { t, f } = speech;
  const { account } = t;
  const cells = (session: Session): readonly Cell[] => [
    dayCell(f.moment(session.createdAt)),
    session.id === current
      ? textCell(account.thisOne, { strong: true })
      : dayCell(f.moment(session.lastSeenAt)),
  ];
  return {
    caption: account.sessionsCaption,
    columns: [{ lines: [account.browser] }, { lines: [account.since] }, { lines: [account.lastSeen] }],
    groups: [
      {
        rows: sessions.map((session) => ({
          header: textCell(browserOf(session, speech)),
          cells: cells(session),
        })),
      },
    ],
  };
}

function endings({ sessions, current }: AccountInput, speech: Speech): readonly PostAction[] {
  const { t, f } = speech;
  const others = sessions.filter(({ id }) => id !== current);
  if (others.length === 0) return [];
  const action = accountUrls.sessions();
  return [
    ...others.map((session) => ({
      text: `${t.account.end}: ${t.account.endOne({ browser: browserOf(session, speech), moment: f.moment(session.createdAt) })}`,
      action,
      fields: [{ name: 'session', value: session.id }],
    })),
    { text: t.account.endOthers, action, fields: [{ name: 'session', value: 'others' }] },
  ];
}
