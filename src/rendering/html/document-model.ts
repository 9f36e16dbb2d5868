import type {
  Block,
  DefinitionList,
  FindingList,
  ListBlock,
  Piece,
  Paragraph,
  PlanDocument,
  Section,
} from '../../planning/index.js';
import type { Numbering } from '../numbering.js';
import { fitted, logoAddress, type Logo } from '../logo/logo.js';
import { printable } from '../printable.js';
import type { Speaker } from '../speaker.js';
import { withoutMarks } from '../typed-marks.js';
import { figureModel } from './figure-model.js';
import { signOf } from './icons.js';
import type {
  BlockModel,
  ContentsItem,
  CoverModel,
  DefinitionsModel,
  DocumentModel,
  FindingsModel,
  ListModel,
  ParagraphModel,
  SectionModel,
} from './models.js';
import { tableModel } from './table-model.js';
import { writtenModel } from './written-model.js';

interface Context {
  readonly speaker: Speaker;
  readonly numbering: Numbering;
}

const TONES: Readonly<Record<Paragraph['tone'], string>> = {
  body: '',
  lead: 'lead',
  statement: 'statement',
  small: 'small',
};
const SEVERITY_ICONS = { block: 'no', warning: 'warn', tip: 'tip' } as const;

/** Only where it is another than the document's. */
function languageOf(piece: Piece, speaker: Speaker): { readonly language?: string } {
  const language = speaker.foreign(piece);
  return language === undefined ? {} : { language };
}

function paragraphModel({ sentences, tone }: Paragraph, { speaker }: Context): ParagraphModel {
  return { tone: TONES[tone], text: speaker.sentences(sentences) };
}

function listModel({ ordered, items }: ListBlock, { speaker }: Context): ListModel {
  return {
    ordered,
    items: items.map(({ sentences, link }) => {
      const text = speaker.sentences(sentences);
      return link === undefined ? { text } : { text, link };
    }),
  };
}

function definitionsModel({ look, items }: DefinitionList, { speaker }: Context): DefinitionsModel {
  return {
    look,
    items: items.map(({ term, value, mark }) => ({
      term: speaker.say(term),
      value: speaker.say(value),
      ...languageOf(value, speaker),
      code: value.kind === 'fingerprint',
      ...(mark ? { icon: signOf(mark) } : {}),
    })),
  };
}

function findingsModel({ severity, items }: FindingList, { speaker }: Context): FindingsModel {
  return {
    items: items.map(({ sentence, about, link, rule }) => ({
      icon: { name: SEVERITY_ICONS[severity] },
      tone: severity === 'tip' ? '' : 'hot',
      severity: speaker.speech.t.terms.severities[severity],
      text: speaker.say(sentence),
      rule,
      ...(about ? { about: speaker.say(about) } : {}),
      ...(link === undefined ? {} : { link }),
    })),
  };
}

/** Undefined for a paragraph or list without anything in it. */
function blockModel(block: Block, context: Context): readonly BlockModel[] {
  const { speaker, numbering } = context;
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.length === 0
        ? []
        : [{ template: 'plan/paragraph', model: paragraphModel(block, context) }];
    case 'list':
      return block.items.length === 0 ? [] : [{ template: 'plan/list', model: listModel(block, context) }];
    case 'definitions':
      return [{ template: 'plan/definitions', model: definitionsModel(block, context) }];
    case 'table':
      return [{ template: 'plan/table', model: tableModel(block, numbering, speaker) }];
    case 'figure':
      return [{ template: 'plan/figure', model: figureModel(block, numbering, speaker) }];
    case 'findings':
      return [{ template: 'plan/findings', model: findingsModel(block, context) }];
    case 'written':
      return [{ template: 'plan/written', model: writtenModel(block, speaker.speech.language) }];
  }
}

/** Chapters that begin on a new page; the others follow on. */
const FRESH: ReadonlySet<string> = new Set([
  'summary',
  'starting-point',
  'portfolio',
  'time',
  'gates',
  'findings',
  'scorecards',
]);

/** Deepest heading that HTML has. */
const LAST_LEVEL = 6;

function sectionModel(section: Section, level: number, context: Context): SectionModel {
  const { speaker, numbering } = context;
  const heading = speaker.say(section.heading);
  const number = numbering.sections.get(section.id) ?? '';
  return {
    id: section.id,
    level: Math.min(level, LAST_LEVEL),
    number: section.appendix ? '' : number,
    heading: section.appendix ? speaker.speech.t.planDocument.appendix({ letter: number, heading }) : heading,
    ...languageOf(section.heading, speaker),
    chapter: level === 2,
    fresh: FRESH.has(section.id),
    sheet: section.id.startsWith('pilot-') && !section.unnumbered,
    blocks: section.blocks.flatMap((block) => blockModel(block, context)),
    sections: section.sections.map((inner) => sectionModel(inner, level + 1, context)),
  };
}

/** Chapters and what is numbered right under them. */
export function contentsItems(
  { sections }: PlanDocument,
  { speaker, numbering }: Context,
): readonly ContentsItem[] {
  const item = (section: Section, deep: boolean): ContentsItem => {
    const number = numbering.sections.get(section.id) ?? '';
    const heading = speaker.say(section.heading);
    const text = section.appendix
      ? speaker.speech.t.planDocument.appendix({ letter: number, heading })
      : `${number} ${heading}`;
    const inner = deep ? section.sections.filter(({ unnumbered }) => !unnumbered) : [];
    return {
      id: section.id,
      text,
      ...languageOf(section.heading, speaker),
      items: inner.map((part) => item(part, false)),
    };
  };
  return sections.map((section) => item(section, true));
}

/** CSS pixels that a logo may take on the cover. */
const LOGO_BOX = { width: 256, height: 80 };

function logoModel(logo: Logo, organisation: string): NonNullable<CoverModel['logo']> {
  const { width, height } = fitted(logo, LOGO_BOX);
  return {
    address: logoAddress(logo),
    text: printable(logo.text ?? organisation),
    width: Math.max(1, Math.round(width)),
    height: Math.max(1, Math.round(height)),
  };
}

function coverModel({ cover }: PlanDocument, context: Context, logo?: Logo): CoverModel {
  const { speaker, numbering } = context;
  return {
    organisation: printable(cover.organisation),
    ...(logo ? { logo: logoModel(logo, cover.organisation) } : {}),
    title: speaker.within(cover.title),
    subtitle: speaker.say(cover.subtitle),
    colophon: definitionsModel(cover.colophon, context),
    ...(cover.heat ? { heat: tableModel(cover.heat, numbering, speaker) } : {}),
  };
}

export function documentModel(document: PlanDocument, context: Context, logo?: Logo): DocumentModel {
  const { speech } = context.speaker;
  const cover = coverModel(document, context, logo);
  return {
    language: speech.language,
    title: withoutMarks(cover.title),
    skip: speech.t.planDocument.skip,
    cover,
    contents: { heading: speech.t.planDocument.contents, items: contentsItems(document, context) },
    sections: document.sections.map((section) => sectionModel(section, 2, context)),
  };
}
