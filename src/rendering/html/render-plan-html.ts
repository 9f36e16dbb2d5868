import type { PlanDocument } from '../../planning/index.js';
import {
  defineFragment,
  documentStyles,
  footerStyles,
  NO_ASSETS,
  rendererOf,
  type Renderer,
} from '../../platform/views/documents.js';
import type { Language } from '../../platform/words/index.js';
import { numberDocument } from '../numbering.js';
import { speaker } from '../speaker.js';
import { markedHtml } from '../typed-marks.js';
import { contentsItems, documentModel } from './document-model.js';
import { houseStyles, type HouseStyle } from '../house-style.js';
import type { Logo } from '../logo/logo.js';
import type { ContentsItem, DocumentModel, ToolbarModel } from './models.js';
import { planTemplates } from './plan-templates.js';

const documentFragment = defineFragment<DocumentModel>('plan/document');
const mainFragment = defineFragment<DocumentModel>('plan/main');

/** Where the styles go: they hold fonts and footer, and a template never prints into a style element. */
const STYLE_PLACE = '<style></style>';
/** Where the text goes: the places are looked for in a small text, so that the large one is copied only when it is sent. */
const MAIN_START = '<main id="main">';
const MAIN_END = '</main>';
const MAIN_PLACE = `${MAIN_START}${MAIN_END}`;
/** Where the data go; a browser never runs them. */
const DATA_START = '<script type="application/json" id="plan-data">';
const DATA_END = '</script>';
const DATA_PLACE = `${DATA_START}${DATA_END}`;

let own: Renderer | undefined;

function planRenderer(): Renderer {
  return (own ??= rendererOf(planTemplates(), NO_ASSETS));
}

export interface RenderOptions {
  readonly language: Language;
  /** One that knows the templates in plan/; made on first use when left out. */
  readonly renderer?: Renderer;
  /** JSON that the file carries along, safe inside a script element. */
  readonly data?: string;
  /** The organisation's own look. */
  readonly style?: HouseStyle;
  /** In place of our own mark on the cover. */
  readonly logo?: Logo;
  /** Markup that stands before the document where it is read inside the application. */
  readonly toolbar?: ToolbarModel;
  /** Read inside the application: styles and fonts are the application's files, which a browser keeps. */
  readonly linked?: boolean;
}

/**
 * The plan as one file of HTML: styles, fonts and figures inside, no request to anywhere, unless it is to be linked.
 * Same document, same bytes.
 */
export function renderPlanHtml(
  document: PlanDocument,
  { language, renderer = planRenderer(), data, style, logo, toolbar, linked = false }: RenderOptions,
): string {
  const numbering = numberDocument(document);
  const voice = speaker(document, numbering, language, { marked: true });
  const model = documentModel(document, { speaker: voice, numbering }, logo);
  const { planDocument, planNames } = voice.speech.t;
  const title = planDocument.footer({
    organisation: model.cover.organisation,
    title: model.title,
    version: document.meta.version,
    status: planNames.statuses[document.meta.status],
  });
  const footer = { title, of: planDocument.pageOf };
  const styles = [
    linked ? footerStyles(footer) : documentStyles(footer),
    ...(style ? [houseStyles(style)] : []),
  ].filter((part) => part !== '');
  const link = linked ? `<link rel="stylesheet" href="${renderer.assetUrl('document.css')}">\n` : '';
  const written = renderer.fragment(mainFragment, model, language);
  const main = voice.typed ? markedHtml(written, voice.typed) : written;
  const html = renderer.fragment(documentFragment, toolbar ? { ...model, toolbar } : model, language);
  return filled(html, [
    [STYLE_PLACE, `${link}<style>${styles.join('\n')}</style>`],
    [MAIN_PLACE, `${MAIN_START}\n${main}${MAIN_END}`],
    [DATA_PLACE, data === undefined ? '' : `${DATA_START}${data}${DATA_END}`],
  ]);
}

/** Places in the order in which they stand, each filled once. */
function filled(html: string, places: readonly (readonly [place: string, content: string])[]): string {
  let made = '';
  let from = 0;
  for (const [place, content] of places) {
    const at = html.indexOf(place, from);
    if (at < 0) throw new Error(`The document has no ${place}`);
    made += html.slice(from, at) + content;
    from = at + place.length;
  }
  return made + html.slice(from);
}

/** Chapters and sections with their ids, for a page that leads to the document. */
export function planContents(document: PlanDocument, language: Language): readonly ContentsItem[] {
  const numbering = numberDocument(document);
  return contentsItems(document, { speaker: speaker(document, numbering, language), numbering });
}
