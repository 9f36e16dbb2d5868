import { AUDIENCES } from '../../planning/index.js';
import type { Speech } from '../../platform/words/index.js';
import { LANGUAGES, parseLanguage, type Language } from '../../platform/words/index.js';
import type { ToolbarModel } from '../../rendering/index.js';
import type { DocumentChoices } from '../choices/choices.js';
import { planUrls } from './urls.js';

/** What the address of a document asks for, in place of what was chosen for everybody. */
export interface ReadingWish {
  readonly taal?: unknown;
  readonly voor?: unknown;
  readonly figuren?: unknown;
}

/** The choices for one reading; what is not understood is left as it was. */
export function readingChoices(
  chosen: DocumentChoices,
  { taal, voor, figuren }: ReadingWish,
  reader: Language,
): DocumentChoices & { readonly language: Language } {
  const wanted = AUDIENCES.find((one) => one === voor);
  // A department's page needs to know which; only the choice for everybody does.
  const audience =
    wanted === undefined || (wanted === 'department' && chosen.department === undefined)
      ? chosen.audience
      : wanted;
  return {
    ...chosen,
    audience,
    figures: figuren === 'aan' || (figuren !== 'uit' && chosen.figures),
    language: (typeof taal === 'string' ? parseLanguage(taal) : undefined) ?? chosen.language ?? reader,
  };
}

export interface ReadingInput {
  readonly organisation: string;
  readonly choices: DocumentChoices & { readonly language: Language };
  /** The version that is read; absent for the plan as it is now. */
  readonly number?: number;
  /** The newest version; 0 while there is none. */
  readonly newest: number;
  readonly mayChoose: boolean;
}

/** Ways to look at the document that is being read, above it. */
export function readingToolbar(input: ReadingInput, { t }: Speech): ToolbarModel {
  const { organisation, choices, number, newest, mayChoose } = input;
  const { planLook } = t;
  const address =
    number === undefined ? planUrls.document(organisation) : planUrls.version(organisation, number);
  const changed = (change: Readonly<Record<string, string>>): string => {
    const all = { taal: choices.language, voor: choices.audience, figuren: choices.figures ? 'aan' : 'uit' };
    return `${address}?${new URLSearchParams({ ...all, ...change }).toString()}`;
  };
  const link = (text: string, href: string, current = false) => ({ text, href, current });
  const audiences = AUDIENCES.filter((one) => one !== 'department' || choices.department !== undefined);
  const version =
    number === undefined
      ? newest > 0
        ? [link(planLook.version({ version: newest }), planUrls.version(organisation, newest))]
        : []
      : [link(planLook.draft, planUrls.document(organisation))];
  const before = number === undefined ? newest : number - 1;
  const compared = planUrls.compare(organisation, before, number);
  return {
    label: planLook.toolbar,
    links: [
      link(`← ${t.planPage.title}`, planUrls.plan(organisation)),
      ...LANGUAGES.map((one) =>
        link(t.account.languages[one], changed({ taal: one }), one === choices.language),
      ),
      ...audiences.map((one) =>
        link(planLook.audiences[one].name, changed({ voor: one }), one === choices.audience),
      ),
      link(planLook.withFigures, changed({ figuren: 'aan' }), choices.figures),
      link(planLook.withoutFigures, changed({ figuren: 'uit' }), !choices.figures),
      ...version,
      ...(before > 0 ? [link(planLook.compare({ version: before }), compared)] : []),
      ...(mayChoose ? [link(planLook.change, planUrls.look(organisation))] : []),
    ],
  };
}
