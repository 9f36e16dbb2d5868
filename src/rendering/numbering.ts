import type { Block, PlanDocument, Section } from '../planning/index.js';

/** What a figure, table or chapter is called in one document. */
export interface Numbering {
  /** "7.2", "B", "B.1"; empty for headings without a number. */
  readonly sections: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<string, NumberedBlock>;
  /** Sections of the whole plan that this document leaves out. */
  readonly elsewhere: ReadonlySet<string>;
}

export interface NumberedBlock {
  readonly kind: 'figure' | 'table';
  readonly number: string;
}

interface Counters {
  figures: number;
  tables: number;
}

class Numberer implements Numbering {
  readonly sections = new Map<string, string>();
  readonly figures = new Map<string, NumberedBlock>();
  readonly elsewhere = new Set<string>();

  chapter(section: Section, number: string): void {
    this.section(section, number, number, { figures: 0, tables: 0 });
  }

  private section(section: Section, number: string, chapter: string, counters: Counters): void {
    this.sections.set(section.id, number);
    for (const block of section.blocks) this.block(block, chapter, counters);
    let place = 0;
    for (const inner of section.sections) {
      const innerNumber = inner.unnumbered ? '' : `${number}.${String((place += 1))}`;
      this.section(inner, innerNumber, chapter, counters);
    }
  }

  private block(block: Block, chapter: string, counters: Counters): void {
    if (block.kind !== 'figure' && block.kind !== 'table') return;
    const kind = block.kind === 'figure' || block.countsAsFigure ? 'figure' : 'table';
    const place = kind === 'figure' ? (counters.figures += 1) : (counters.tables += 1);
    this.figures.set(block.id, { kind, number: `${chapter}.${String(place)}` });
  }
}

const FIRST_LETTER = 'A'.charCodeAt(0);

function idsOf({ id, sections }: Section): readonly string[] {
  return [id, ...sections.flatMap(idsOf)];
}

/** Chapters 1, 2, 3 and appendices A, B, C; figures and tables counted apart in each. */
export function numberDocument({ sections, whole = sections }: PlanDocument): Numbering {
  const numberer = new Numberer();
  let [chapters, appendices] = [0, 0];
  for (const section of whole) {
    const number = section.appendix
      ? String.fromCharCode(FIRST_LETTER + appendices++)
      : String((chapters += 1));
    numberer.chapter(section, number);
  }
  const here = new Set(sections.flatMap(idsOf));
  for (const id of whole.flatMap(idsOf)) if (!here.has(id)) numberer.elsewhere.add(id);
  return numberer;
}
