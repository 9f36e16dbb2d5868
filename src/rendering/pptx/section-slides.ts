import type { Block, FigureBlock, Section } from '../../planning/index.js';
import { headingText } from '../document-texts.js';
import { figurePanels } from '../figures/figure-panels.js';
import { INK_2 } from '../office-look.js';
import type { PlanSource } from '../plan-source.js';
import { figurePng } from '../png/figure-png.js';
import { textTable, type TextTable } from '../text-table.js';
import { AREA, type Deck } from './deck.js';
import { definitionsTable, textsOf } from './slide-texts.js';
import { tableParts } from './table-slides.js';
import { textParts, type SlideText } from './text-slides.js';

/** Longest sentence that can be a title. */
const TITLE = 130;
/** Inches under a picture for what its conclusion rests on. */
const NOTE = 0.55;

/** Rows of a picture that can be read from the back of a room. */
const ON_SLIDE = { timeline: 9, board: 3 };

/** What a slide is made around. */
const SHOWN: ReadonlySet<Block['kind']> = new Set(['table', 'figure', 'definitions']);

/** True for a section that has no number and only points: it shares a slide with the others of its kind. */
export function isPart({ unnumbered, blocks, sections }: Section): boolean {
  return unnumbered === true && sections.length === 0 && !blocks.some(({ kind }) => SHOWN.has(kind));
}

/** What is under way: slides of one section, and what its speaker may say. */
export class SectionSlides {
  private texts: SlideText[] = [];
  private notes: string[] = [];

  constructor(
    private readonly deck: Deck,
    private readonly source: PlanSource,
    private readonly section: Section,
  ) {}

  async write(): Promise<void> {
    const { blocks } = this.section;
    for (const [index, block] of blocks.entries())
      await this.block(
        block,
        blocks.slice(index).some(({ kind }) => SHOWN.has(kind)),
      );
    for (const inner of this.section.sections) if (isPart(inner)) this.part(inner);
    this.flush();
  }

  /** A heading inside the section, with the points under it. */
  private part({ heading, blocks }: Section): void {
    const { speaker } = this.source;
    this.texts.push({ text: speaker.say(heading), bullet: false, strong: true });
    this.texts.push(...blocks.flatMap((block) => textsOf(block, speaker)));
  }

  /** @param beforeVisual a table or picture of the same section is still to come */
  private async block(block: Block, beforeVisual: boolean): Promise<void> {
    const { speaker, numbering } = this.source;
    switch (block.kind) {
      case 'figure':
        this.flush();
        return this.figure(block);
      case 'table':
        this.flush();
        this.table(textTable(block, numbering, speaker));
        return;
      case 'definitions':
        this.flush();
        this.table(definitionsTable(block, this.heading, speaker));
        return;
      case 'paragraph':
        // What leads up to a table or picture, and how to read it, is for who explains it.
        if (block.tone === 'small' || (block.tone === 'body' && beforeVisual))
          this.notes.push(speaker.sentences(block.sentences));
        else this.texts.push(...textsOf(block, speaker));
        return;
      default:
        this.texts.push(...textsOf(block, speaker));
    }
  }

  private get heading(): string {
    return headingText(this.section, this.source);
  }

  /** The texts so far: a short first sentence is what the slide says, else the heading. */
  private flush(): void {
    const [first, ...rest] = this.texts;
    this.texts = [];
    if (!first) return;
    const sentence = !first.strong && first.bullet === false && first.text.length <= TITLE && rest.length > 0;
    const title = sentence ? first.text : this.heading;
    const items = sentence ? rest : [first, ...rest];
    this.parts(title, sentence ? this.heading : '', textParts(items));
  }

  private table(table: TextTable): void {
    const title = table.number === '' ? table.caption : `${table.caption} (${table.number})`;
    if (table.note !== '') this.notes.push(table.note);
    this.parts(title, title === this.heading ? '' : this.heading, tableParts(table));
  }

  private parts(title: string, heading: string, parts: ReturnType<typeof tableParts>): void {
    const { slides } = this.source.speaker.speech.t.planExports;
    const cut = Array.from(title);
    const short = cut.length <= 2 * TITLE ? title : `${cut.slice(0, 2 * TITLE - 1).join('')}…`;
    // A title that is longer than a slide allows is said in full to who presents it.
    if (short !== title) this.notes.push(title);
    const language = this.source.speaker.foreign(this.section.heading);
    const typed = { title: title === this.heading ? language : undefined, heading: language };
    parts.forEach(({ draw }, index) => {
      const name =
        parts.length === 1 ? short : slides.part({ title: short, part: index + 1, parts: parts.length });
      const slide = this.deck.slide(name, heading, typed);
      draw(slide, this.deck.lang);
      if (index === 0 && this.notes.length > 0) slide.addNotes(this.notes.join('\n'));
    });
    this.notes = [];
  }

  private async figure(block: FigureBlock): Promise<void> {
    const { speaker } = this.source;
    const description = speaker.say(block.description);
    const note = block.note ? speaker.say(block.note) : '';
    this.notes.push(description);
    const room = AREA.height - (note === '' ? 0 : NOTE);
    const panels = figurePanels(block, speaker, ON_SLIDE);
    const pictures = await Promise.all(
      panels.map(async ({ name, svg }) => ({ name, ...(await figurePng(svg, this.source.pictures)) })),
    );
    const parts = pictures.map(({ name, png, width, height }) => ({
      draw: (slide: ReturnType<Deck['slide']>, lang: string) => {
        const scale = Math.min(AREA.width / width, room / height);
        slide.addImage({
          data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
          x: AREA.x,
          y: AREA.y,
          w: width * scale,
          h: height * scale,
          altText: `${name}. ${description}`,
        });
        if (note !== '')
          slide.addText(note, {
            x: AREA.x,
            y: AREA.y + room + 0.05,
            w: AREA.width,
            h: NOTE - 0.05,
            fontSize: 12,
            color: INK_2,
            margin: 0,
            valign: 'top',
            fit: 'shrink',
            lang,
          });
      },
    }));
    this.parts(speaker.say(block.caption), this.heading, parts);
  }
}
