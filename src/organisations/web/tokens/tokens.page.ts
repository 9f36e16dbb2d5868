import {
  accountUrls,
  TOKEN_DAYS,
  TOKEN_SCOPES,
  type AccessToken,
  type OrganisationAccess,
} from '../../../accounts/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  type FormPart,
  type Link,
  type Notice,
  type PageForm,
  type PageHead,
  type PageModel,
  type PostAction,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';

/** Where what a program can do is described; the page is made where all contexts are known. */
const MANUAL = '/api/docs';

export interface TokensPageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  readonly problem?: Notice;
  /** The token that was just made. */
  readonly made?: { readonly warning: Notice; readonly label: string; readonly value: string };
  /** Absent for who works nowhere. */
  readonly form?: PageForm;
  /** Absent while there are none. */
  readonly tokens?: readonly TokenItem[];
}

interface TokenItem {
  readonly name: string;
  readonly state: string;
  readonly use: string;
  readonly revoke: PostAction;
}

export const tokensPage = definePage<TokensPageModel>('organisations/tokens');

export interface TokensInput {
  readonly tokens: readonly AccessToken[];
  readonly organisations: readonly OrganisationAccess[];
  readonly now: string;
  readonly form: FormState;
  /** The token that was just made. */
  readonly made?: string;
  readonly problem?: string;
}

/** One's keys for programs: those there are, and a form for another. */
export function tokensModel(input: TokensInput, speech: Speech): TokensPageModel {
  const { tokens, organisations, form, made, problem } = input;
  const { t } = speech;
  const { accessTokens: words } = t;
  const fields = new FormFields(form, t);
  return {
    title: words.title,
    head: { heading: words.title, lead: words.lead, leadLink: { text: words.manual, href: MANUAL } },
    back: { text: t.account.back, href: accountUrls.account() },
    ...(problem === undefined ? {} : { problem: { kind: 'warning', text: problem } as const }),
    ...(made === undefined ? {} : { made: madeToken(made, speech) }),
    ...(organisations.length === 0
      ? {}
      : {
          form: {
            action: accountUrls.tokens(),
            parts: questions(fields, organisations, speech),
            actions: [{ text: words.make }],
          },
        }),
    ...(tokens.length > 0 ? { tokens: tokens.map((token) => tokenItem(token, input, speech)) } : {}),
    ...fields.errorSummary(),
  };
}

function madeToken(value: string, { t }: Speech): NonNullable<TokensPageModel['made']> {
  const { made, madeOnce, madeMore } = t.accessTokens;
  return { warning: { kind: 'warning', text: madeOnce, more: madeMore }, label: made, value };
}

function questions(
  fields: FormFields,
  organisations: readonly OrganisationAccess[],
  { t }: Speech,
): readonly FormPart[] {
  const { accessTokens: words } = t;
  return [
    {
      field: fields.text('name', {
        label: words.name,
        hint: words.nameHint,
        sentences: { required: words.needName },
      }),
    },
    {
      select: fields.select('organisation', {
        label: words.organisation,
        options: organisations.map(({ slug, organisationName }) => ({ value: slug, text: organisationName })),
      }),
    },
    {
      radios: fields.choice('scope', {
        label: words.scope,
        options: TOKEN_SCOPES.map((value) => ({ value, text: words.scopes[value] })),
      }),
    },
    {
      radios: fields.choice('days', {
        label: words.days,
        hint: words.endings,
        options: TOKEN_DAYS.map((days) => ({ value: String(days), text: t.sharing.dayCount({ days }) })),
      }),
    },
  ];
}

function tokenItem(token: AccessToken, { organisations, now }: TokensInput, { t, f }: Speech): TokenItem {
  const { accessTokens: words } = t;
  const { id, name, scope, createdAt, expiresAt, lastUsedAt } = token;
  const where = organisations.find(({ organisationId }) => organisationId === token.organisationId);
  const moment = f.moment(expiresAt);
  const ends = expiresAt <= now ? words.expired({ moment }) : words.until({ moment });
  const used = lastUsedAt === null ? words.neverUsed : words.lastUsed({ moment: f.moment(lastUsedAt) });
  return {
    name,
    state: [where?.organisationName, words.scopes[scope], ends].filter(Boolean).join(' · '),
    use: `${words.madeOn({ moment: f.moment(createdAt) })} ${used}`,
    revoke: { text: words.revoke, hidden: name, action: accountUrls.revokeToken(id) },
  };
}
