import { newPasswordField } from '../../accounts/index.js';
import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type FormPart,
  type Link,
  type Notice,
  type PageForm,
  type PageHead,
  type PageModel,
  type PostAction,
} from '../../platform/views/index.js';
import { LANGUAGES, type Speech } from '../../platform/words/index.js';
import { SHARE_DAYS } from '../sharing/share-links.js';
import type { ShareLinkRow } from '../store/share-link.entity.js';
import { planUrls } from './urls.js';

export interface SharingPageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  /** The link that was just made. */
  readonly made?: { readonly warning: Notice; readonly label: string; readonly address: string };
  readonly form: PageForm;
  /** Absent while there are none. */
  readonly links?: readonly LinkItem[];
}

interface LinkItem {
  readonly label: string;
  readonly state: string;
  readonly views: string;
  readonly made: string;
  /** Absent when it does not work any more. */
  readonly revoke?: PostAction;
}

export const sharingPage = definePage<SharingPageModel>('plans/sharing');

export interface SharingInput {
  readonly organisation: string;
  readonly number: number;
  readonly links: readonly ShareLinkRow[];
  readonly now: string;
  readonly form: FormState;
  /** Whole address of the link that was just made. */
  readonly made?: string;
}

/** Links to one version: those there are, and a form for another. */
export function sharingModel(input: SharingInput, speech: Speech): SharingPageModel {
  const { organisation, number, links, made } = input;
  const { t } = speech;
  const { sharing } = t;
  const fields = new FormFields(input.form, t);
  const title = sharing.title({ number });
  const parts = [...questions(fields, speech), passwordPart(fields, speech)];
  return {
    title,
    head: { heading: title, lead: sharing.lead },
    back: { text: t.planPage.title, href: planUrls.plan(organisation) },
    ...(made === undefined ? {} : { made: madeLink(made, speech) }),
    form: { action: planUrls.share(organisation, number), parts, actions: [{ text: sharing.make }] },
    ...(links.length > 0 ? { links: links.map((link) => linkItem(link, input, speech)) } : {}),
    ...fields.errorSummary(),
  };
}

function madeLink(address: string, { t: { sharing } }: Speech): SharingPageModel['made'] & object {
  return {
    warning: { kind: 'warning', text: sharing.madeOnce, more: sharing.madeMore },
    label: sharing.address,
    address,
  };
}

function questions(fields: FormFields, { t }: Speech): readonly FormPart[] {
  const { sharing, account } = t;
  return [
    {
      field: fields.text('label', {
        label: sharing.label,
        hint: sharing.labelHint,
        autocomplete: 'off',
        sentences: { required: sharing.needLabel },
      }),
    },
    {
      radios: fields.choice('days', {
        label: sharing.days,
        options: SHARE_DAYS.map((days) => ({ value: String(days), text: sharing.dayCount({ days }) })),
      }),
    },
    {
      radios: fields.choice('language', {
        label: t.planPage.language,
        options: LANGUAGES.map((value) => ({ value, text: account.languages[value] })),
      }),
    },
  ];
}

/** The same rules as for an account; left empty the link alone is enough. */
function passwordPart(fields: FormFields, { t }: Speech): FormPart {
  const part = newPasswordField(fields, t, t.sharing.password);
  return 'field' in part ? { field: { ...part.field, optional: true } } : part;
}

function linkItem(link: ShareLinkRow, input: SharingInput, { t, f }: Speech): LinkItem {
  const { sharing } = t;
  const { organisation, number, now } = input;
  const ended = link.revokedAt !== null || link.expiresAt <= now;
  const state =
    link.revokedAt !== null
      ? sharing.revoked({ moment: f.moment(link.revokedAt) })
      : ended
        ? sharing.expired({ moment: f.moment(link.expiresAt) })
        : sharing.until({ moment: f.moment(link.expiresAt) });
  const viewed = link.viewedAt === null ? '' : ` ${sharing.lastView({ moment: f.moment(link.viewedAt) })}`;
  const by = link.createdByName === '' ? sharing.somebody : link.createdByName;
  return {
    label: link.label,
    state: link.passwordHash === null ? state : `${state} ${sharing.withPassword}`,
    views: `${sharing.views({ count: link.views })}${viewed}`,
    made: sharing.madeBy({
      name: by,
      moment: f.moment(link.createdAt),
      language: t.account.languages[link.choices.language],
    }),
    ...(ended
      ? {}
      : {
          revoke: {
            text: sharing.revoke,
            hidden: link.label,
            action: planUrls.revokeShare(organisation, number, link.id),
          },
        }),
  };
}
