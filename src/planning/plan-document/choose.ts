import type { Block, Cell, Cover, ListItem, PlanDocument, Row, Section } from './blocks.js';
import { anchorPart, departmentAnchor } from './draft.js';
import { bareChapter, count, list, say, text, type Piece } from './facts.js';
import { FIGURE_TEXTS, figureTextsAppendix } from './sections/figure-texts.js';

/** For whom a document is. board: all of it. department: its own page. works-council: what touches people. */
export const AUDIENCES = ['board', 'department', 'works-council'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a document shows of the plan. */
export interface ShownParts {
  readonly audience: Audience;
  /** Id of the department whose page it is; for that audience only. */
  readonly department?: string;
  /** Ids of chapters and appendices that are left out. */
  readonly without: readonly string[];
  readonly figures: boolean;
}

/** What a works council reads: the plan in short, how slowly it goes, who notices what, and the rules of the game. */
const FOR_COUNCIL: ReadonlySet<string> = new Set([
  'summary',
  'approach',
  'people',
  'time',
  'gates',
  'checks',
  'glossary',
]);

/** Sections of the chapter on people that every department's page has, beside its own. */
const FOR_EVERY_DEPARTMENT: ReadonlySet<string> = new Set(['people-support', 'people-council']);

/** True when the document shows everything that there is to know. */
export function showsAll({ audience, without }: ShownParts): boolean {
  return audience === 'board' && without.length === 0;
}

/**
 * The same document with only what was chosen. Numbers stay those of the whole plan, so that "chapter 7" is the same
 * chapter for everybody; links to what is not there become plain text; the cover says what is missing.
 */
export function chosenDocument(document: PlanDocument, shown: ShownParts): PlanDocument {
  if (showsAll(shown) && shown.figures) return document;
  const kept = chosenSections(document.sections, shown);
  const sections = shown.figures ? kept : kept.map(withoutFigures);
  const anchors = new Set(sections.flatMap(anchorsOf));
  const linked = sections.map((section) => withLinks(section, anchors));
  const extract = extractOf(document, shown, new Set(kept.map(({ id }) => id)));
  const { colophon } = document.cover;
  const items = extract
    ? [...colophon.items, { term: say('cover.extract'), value: extract }]
    : colophon.items;
  return {
    ...document,
    whole: document.sections,
    sections: linked,
    cover: { ...coverFor(document.cover, shown), colophon: { ...colophon, items } },
  };
}

function chosenSections(
  sections: readonly Section[],
  { audience, department, without }: ShownParts,
): readonly Section[] {
  const left = withTextsOf(sections.filter(({ id }) => !without.includes(id)));
  if (audience === 'works-council') return left.filter(({ id }) => FOR_COUNCIL.has(id));
  if (audience === 'board') return left;
  const own = anchorPart(departmentAnchor(department ?? ''), 'people');
  return sections
    .filter(({ id }) => id === 'people')
    .map((people) => ({
      ...people,
      sections: people.sections.filter(({ id }) => id === own || FOR_EVERY_DEPARTMENT.has(id)),
    }));
}

/** Figures in words: of those that are in it. */
function withTextsOf(sections: readonly Section[]): readonly Section[] {
  const chapters = sections.filter(({ appendix = false }) => !appendix);
  return sections.map((section) => (section.id === FIGURE_TEXTS ? figureTextsAppendix(chapters) : section));
}

/** On the page of a department the heat of that department alone, as in its workbook. */
function coverFor({ heat, ...cover }: Cover, { audience, department }: ShownParts): Cover {
  if (!heat || audience !== 'department') return { ...cover, ...(heat ? { heat } : {}) };
  return { ...cover, heat: { ...heat, rows: heat.rows.filter((row) => row.department === department) } };
}

function withoutFigures(section: Section): Section {
  return {
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'figure'),
    sections: section.sections.map(withoutFigures),
  };
}

/** For whom it is, or which chapters are not in it; absent when only the figures are. */
function extractOf(
  { sections, names }: PlanDocument,
  { audience, department = '' }: ShownParts,
  kept: ReadonlySet<string>,
): Piece | undefined {
  if (audience === 'department')
    return say('cover.forDepartment', { department: text(names.departments.get(department) ?? department) });
  if (audience === 'works-council') return say('cover.forCouncil');
  const missing = sections.filter(({ id }) => !kept.has(id));
  if (missing.length === 0) return undefined;
  const of = (appendix: boolean) => missing.filter((section) => (section.appendix ?? false) === appendix);
  const [chapters, appendices] = [of(false), of(true)];
  return say('cover.without', {
    chapters: list(chapters.map(({ id }) => bareChapter(id))),
    chapterCount: count(chapters.length),
    appendices: list(appendices.map(({ id }) => bareChapter(id))),
    appendixCount: count(appendices.length),
  });
}

function anchorsOf({ id, blocks, sections }: Section): readonly string[] {
  const inside = blocks.flatMap((block) => ('id' in block ? [block.id] : []));
  return [id, ...inside, ...sections.flatMap(anchorsOf)];
}

type Anchors = ReadonlySet<string>;

function withLinks(section: Section, anchors: Anchors): Section {
  return {
    ...section,
    blocks: section.blocks.map((block) => blockWithLinks(block, anchors)),
    sections: section.sections.map((inner) => withLinks(inner, anchors)),
  };
}

function blockWithLinks(block: Block, anchors: Anchors): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item): ListItem => unlinked(item, anchors)) };
    case 'findings':
      return { ...block, items: block.items.map((item) => unlinked(item, anchors)) };
    case 'table':
      return { ...block, rows: block.rows.map((row): Row => rowWithLinks(row, anchors)) };
    case 'paragraph':
    case 'definitions':
    case 'figure':
    case 'written':
      return block;
  }
}

function rowWithLinks(row: Row, anchors: Anchors): Row {
  return {
    ...row,
    cells: row.cells.map((cell): Cell => {
      const own = unlinked(cell, anchors);
      return own.items ? { ...own, items: own.items.map((item) => unlinked(item, anchors)) } : own;
    }),
  };
}

/** Without its link when that leads to something that is left out. */
function unlinked<Linked extends { readonly link?: string }>(item: Linked, anchors: Anchors): Linked {
  if (item.link === undefined || anchors.has(item.link)) return item;
  const { link: _, ...plain } = item;
  return plain as Linked;
}
