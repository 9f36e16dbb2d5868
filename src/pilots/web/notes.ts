import type { Link } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { sourcesOf, type Anchor } from '../../planning/index.js';

/** `{{> notes}}`: something from practice, with its year and the pages it comes from. */
export interface Note {
  readonly text: string;
  /** "2016. Bron:" */
  readonly from: string;
  readonly links: readonly Link[];
}

export function sourceLinks(tags: string): readonly Link[] {
  return sourcesOf(tags).map(({ title, url }) => ({ text: title, href: url }));
}

export function notesOf(anchors: readonly Anchor[], { t }: Speech): readonly Note[] {
  return anchors.map(({ id, year, source }) => ({
    text: t.firstPilots.anchors[id],
    from: t.cataloguePages.sources({ year: year === null ? t.cataloguePages.yearUnknown : String(year) }),
    links: sourceLinks(source),
  }));
}
