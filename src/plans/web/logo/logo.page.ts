import { FormFields, versionIn, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type PostAction,
  type TextField,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  kilobytes,
  LEAST_LOGO_SIDE,
  logoAddress,
  logoComplaint,
  MOST_LOGO_BYTES,
  MOST_LOGO_SIDE,
  type Logo,
  type LogoProblem,
} from '../../../rendering/index.js';
import { markOf } from '../../choices/document-logo.js';
import { planUrls } from '../urls.js';

export interface LogoPageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  readonly notice?: Notice;
  /** Absent while there is none. */
  readonly now?: {
    readonly heading: string;
    readonly address: string;
    readonly text: string;
    readonly width: number;
    readonly height: number;
    readonly size: string;
    readonly remove: PostAction;
  };
  readonly action: string;
  readonly seen: string;
  readonly file: TextField;
  readonly text: TextField;
  readonly save: string;
}

export const logoPage = definePage<LogoPageModel>('plans/logo');

/** Why no logo came of what was sent. */
export type FileProblem = LogoProblem | 'none' | 'too-large-file';

export interface LogoInput {
  readonly organisation: { readonly slug: string; readonly name: string };
  readonly logo?: Logo;
  /** As typed, after a mistake. */
  readonly form?: FormState;
  readonly problem?: FileProblem;
  /** Bytes of the file that was sent. */
  readonly sent?: number;
  /** Somebody else was first. */
  readonly meanwhile?: boolean;
}

/** CSS pixels of the longest line of text. */
const WIDEST = 640;

/** The logo as it is now, and the way to another or none. */
export function logoModel(input: LogoInput, speech: Speech): LogoPageModel {
  const { organisation, logo, problem, meanwhile = false } = input;
  const { planLogo } = speech.t;
  const errors = [
    ...(input.form?.errors ?? []),
    ...(problem === undefined ? [] : [{ field: 'file', code: 'invalid', facts: {} } as const]),
  ];
  const values = input.form?.values ?? { text: logo?.text ?? '' };
  const fields = new FormFields({ values, errors }, speech.t);
  const mark = markOf(logo);
  return {
    title: planLogo.title,
    head: { heading: planLogo.title, lead: planLogo.lead },
    back: { text: planLogo.back, href: planUrls.look(organisation.slug) },
    ...noticeOf(input, speech),
    ...(logo ? { now: nowOf(logo, organisation, speech) } : {}),
    action: planUrls.logo(organisation.slug),
    seen: meanwhile ? mark : versionIn(values, 0, 'seen').replace(/^0$/, mark),
    file: fields.text('file', {
      label: planLogo.file,
      hint: planLogo.fileHint({
        kilobytes: kilobytes(MOST_LOGO_BYTES, speech),
        least: speech.f.number(LEAST_LOGO_SIDE, 0),
        most: speech.f.number(MOST_LOGO_SIDE, 0),
      }),
      sentences: { invalid: problem === undefined ? '' : sentenceOf(problem, input.sent ?? 0, speech) },
    }),
    text: fields.text('text', { label: planLogo.text, hint: planLogo.textHint, optional: true }),
    save: planLogo.save,
    ...fields.errorSummary(),
  };
}

function noticeOf({ logo, meanwhile }: LogoInput, { t: { planLogo } }: Speech): { readonly notice?: Notice } {
  if (meanwhile) return { notice: { kind: 'warning', text: planLogo.meanwhile } };
  return logo ? {} : { notice: { kind: 'info', text: planLogo.none } };
}

function nowOf(
  logo: Logo,
  { slug, name }: LogoInput['organisation'],
  speech: Speech,
): NonNullable<LogoPageModel['now']> {
  const { t, f } = speech;
  const width = Math.min(logo.width, WIDEST);
  return {
    heading: t.planLogo.now,
    address: logoAddress(logo),
    text: logo.text ?? name,
    width,
    height: Math.max(1, Math.round((logo.height * width) / logo.width)),
    size: t.planLogo.size({
      width: f.number(logo.width, 0),
      height: f.number(logo.height, 0),
      kilobytes: kilobytes(Buffer.byteLength(logo.bytes, 'base64'), speech),
    }),
    remove: { text: t.planLogo.remove, action: planUrls.removeLogo(slug) },
  };
}

/** Why a picture cannot be the logo. */
export function sentenceOf(problem: FileProblem, sent: number, speech: Speech): string {
  const { problems } = speech.t.planLogo;
  if (problem === 'none') return problems.none;
  if (problem === 'too-large-file')
    return problems['too-large-file']({ kilobytes: kilobytes(MOST_LOGO_BYTES, speech) });
  return logoComplaint(problem, sent, speech);
}
