import type { PlanDocument } from '../../planning/index.js';
import {
  defineFragment,
  documentStyles,
  NO_ASSETS,
  rendererOf,
  type Renderer,
} from '../../platform/views/documents.js';
import type { Language } from '../../platform/words/index.js';
import { numberDocument } from '../numbering.js';
import { speaker } from '../speaker.js';
import { contentsItems, documentModel } from './document-model.js';
import { houseStyles, type HouseStyle } from '../house-style.js';
import type { ContentsItem, DocumentModel, ToolbarModel } from './models.js';
import { planTemplates } from './plan-templates.js';

const documentFragment = defineFragment<DocumentModel>('plan/document');

/** Where the styles go: they hold fonts and footer, and a template never prints into a style element. */
const STYLE_PLACE = '<style></style>';
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
  /** Markup that stands before the document where it is read inside the application. */
  readonly toolbar?: ToolbarModel;
}

/** The plan as one file of HTML: styles, fonts and figures inside, no request to anywhere. Same document, same bytes. */
export function renderPlanHtml(
  document: PlanDocument,
  { language, renderer = planRenderer(), data, style, toolbar }: RenderOptions,
): string {
  const numbering = numberDocument(document);
  const voice = speaker(document.names, numbering, language);
  const model = documentModel(document, { speaker: voice, numbering });
  const { planDocument, planNames } = voice.speech.t;
  const footer = planDocument.footer({
    organisation: model.cover.organisation,
    title: model.cover.title,
    version: document.meta.version,
    status: planNames.statuses[document.meta.status],
  });
  const house = style ? houseStyles(style) : '';
  const styles = [documentStyles({ title: footer, of: planDocument.pageOf }), house].filter(
    (part) => part !== '',
  );
  const html = renderer.fragment(documentFragment, toolbar ? { ...model, toolbar } : model, language);
  return filled(html, [
    [STYLE_PLACE, `<style>${styles.join('\n')}</style>`],
    [DATA_PLACE, data === undefined ? '' : `${DATA_START}${data}${DATA_END}`],
  ]);
}

/** Places in the order in which they stand, each filled once: a megabyte of text is copied no more than it has to be. */
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
  return contentsItems(document, { speaker: speaker(document.names, numbering, language), numbering });
}
