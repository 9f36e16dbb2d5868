import type { Audience, Block, FigureBlock, Section, Table } from '../../planning/index.js';
import { headingText } from '../document-texts.js';
import { numberText } from '../numbered-name.js';
import type { PlanSource } from '../plan-source.js';
import { textsOf } from './slide-texts.js';
import type { SlideText } from './text-slides.js';

export type Visual = Table | FigureBlock;

/** What is told of a chapter: points to say, and tables and pictures to look at. */
export interface Talk {
  readonly points: readonly SlideText[];
  /** The first point says what the chapter comes to. */
  readonly opens: boolean;
  readonly shown: readonly Shown[];
  /** For who speaks alone. */
  readonly notes: readonly string[];
}

export interface Shown {
  readonly block: Visual;
  readonly section: Section;
  /** What leads up to it. */
  readonly before: readonly SlideText[];
}

/**
 * Tables and pictures that people look at together, and those of which a slide only says the conclusion and where it
 * stands. What the others show is seen in one of these, or is to look things up in.
 */
const SHOWN: ReadonlySet<string> = new Set([
  'one-page-plan',
  'roadmap-position',
  'culture-profile',
  'goals-table',
  'limits',
  'pilots-table',
  'boarding',
  'timeline',
  'heat-overview',
  'heat-table',
  'gate-calendar',
  'money',
  'hours',
  'happened-table',
  'measures-table',
  'recommendations-table',
  'alternatives-figure',
  'decided-table',
]);
const SAID: ReadonlySet<string> = new Set([
  'roadmap-answers',
  'experiences',
  'ocai',
  'board',
  'breadth-table',
  'organisation-heat',
  'certificate-table',
  'hours-table',
  'roles-table',
  'afterwards-table',
  'roi-table',
  'gains-table',
  'growth-ladder-table',
  'lessons-table',
  'crisis-table',
  'exposure-table',
  'alternatives-table',
]);

/** What one department notices: for a board what leads up to it is enough. */
const STEPS = /__people__steps$/;

const isVisual = (block: Block): block is Visual => block.kind === 'table' || block.kind === 'figure';

/** A pilot has a slide of its own. */
export function isSheet({ id }: Section): boolean {
  return id.startsWith('pilot-');
}

const joined = (texts: readonly SlideText[]): string => texts.map(({ text }) => text).join(' ');

const hasSheets = ({ sections }: Section): boolean =>
  sections.some((inner) => isSheet(inner) || hasSheets(inner));

class Telling {
  readonly points: SlideText[] = [];
  readonly shown: Shown[] = [];
  readonly notes: string[] = [];

  constructor(
    private readonly source: PlanSource,
    private readonly audience: Audience,
  ) {}

  section(section: Section, chapter: boolean): void {
    const { texts, conclusions } = this.blocks(section);
    if (!chapter && texts.length > 0) this.points.push(this.headingOf(section));
    this.points.push(...texts, ...conclusions);
    for (const inner of section.sections) if (!isSheet(inner)) this.section(inner, false);
  }

  private headingOf(section: Section): SlideText {
    return { text: headingText(section, this.source), bullet: false, strong: true };
  }

  private blocks(section: Section): Record<'texts' | 'conclusions', readonly SlideText[]> {
    const { blocks } = section;
    const texts: SlideText[] = [];
    const conclusions: SlideText[] = [];
    let before: SlideText[] = [];
    for (const [index, block] of blocks.entries())
      if (isVisual(block)) {
        conclusions.push(...this.visual(block, section, before));
        before = [];
      } else {
        const leads = blocks.slice(index).some(isVisual) || hasSheets(section);
        const own = textsOf(block, this.source.speaker);
        if (block.kind !== 'paragraph' || !['body', 'small'].includes(block.tone)) texts.push(...own);
        else if (block.tone === 'small') this.note(own);
        else (leads ? before : texts).push(...own);
      }
    this.note(before);
    return { texts, conclusions };
  }

  /** What a slide says of it, where it does not show it. */
  private visual(block: Visual, section: Section, before: readonly SlideText[]): readonly SlideText[] {
    if (this.isShown(block)) this.shown.push({ block, section, before });
    else if (STEPS.test(block.id)) return [{ text: joined(before), bullet: 'point' }];
    else {
      this.note(before);
      if (SAID.has(block.id)) return [this.conclusionOf(block)];
      this.note([this.conclusionOf(block)]);
    }
    return [];
  }

  private isShown({ id }: Visual): boolean {
    return SHOWN.has(id) || (this.audience !== 'board' && STEPS.test(id));
  }

  private conclusionOf({ id, caption }: Visual): SlideText {
    const { numbering, speaker } = this.source;
    return {
      text: `${speaker.say(caption)} (${numberText(id, numbering, speaker)})`,
      bullet: 'point',
    };
  }

  private note(texts: readonly SlideText[]): void {
    if (texts.length > 0) this.notes.push(joined(texts));
  }
}

export function talkOf(chapter: Section, source: PlanSource): Talk {
  const telling = new Telling(source, source.content.choices?.audience ?? 'board');
  telling.section(chapter, true);
  const [first] = chapter.blocks;
  const opens = first?.kind === 'paragraph' && first.tone === 'lead';
  const { points, shown, notes } = telling;
  return { points, opens, shown, notes };
}
