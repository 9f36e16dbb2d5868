import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { pilotUrls } from '../../../pilots/index.js';
import {
  definePage,
  dayCell,
  numberCell,
  textCell,
  type Link,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { FOUR_CS, type C } from '../../../planning/index.js';
import type { Note, WorkshopWithNotes } from '../workshops.js';
import { workshopUrls } from './urls.js';

/** An idea with what was put with it. */
export interface IdeaModel {
  readonly number: number;
  readonly text: string;
  readonly along: readonly string[];
  /** To a proposal that begins with it, for who may make one. */
  readonly propose?: Link;
}

export interface WorkshopPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly screen?: Link;
  readonly csv: Link;
  /** Absent while nothing was agreed. */
  readonly decisions?: Table;
  readonly parts: readonly {
    readonly id: C;
    readonly heading: string;
    readonly ideas: readonly IdeaModel[];
  }[];
  readonly close?: { readonly action: string; readonly value: string; readonly text: string };
}

export const workshopPage = definePage<WorkshopPageModel>('overview/workshop');

/** Ideas of one C that stand by themselves, each with those that were put with it. */
export function ideasOf(notes: readonly Note[], c: C): readonly IdeaModel[] {
  const ideas = notes.filter((note) => note.kind === 'idea' && note.c === c);
  return ideas
    .filter(({ mergedInto }) => mergedInto === 0)
    .map(({ number, text }) => ({
      number,
      text,
      along: ideas.filter(({ mergedInto }) => mergedInto === number).map((other) => other.text),
    }));
}

/** The list of agreements, and every idea: to print, to take along, and to make a proposal of. */
export function workshopModel(
  access: OrganisationAccess,
  workshop: WorkshopWithNotes,
  speech: Speech,
): WorkshopPageModel {
  const { t, f } = speech;
  const w = t.workshops;
  const { slug } = access;
  const { id, name, heldOn, notes } = workshop;
  const closed = workshop.closedAt !== null;
  const holds = may(access, 'hold-workshop');
  const decisions = notes.filter(({ kind }) => kind === 'decision');
  return {
    title: name,
    back: { text: w.title, href: workshopUrls.list(slug) },
    head: { eyebrow: f.date(heldOn), heading: name, lead: closed ? w.leadClosed : w.leadOpen },
    ...(holds && !closed
      ? { screen: { text: w.toScreen, href: workshopUrls.screen(slug, id, 'customer-experience') } }
      : {}),
    csv: { text: w.csv, href: workshopUrls.csv(slug, id) },
    ...(decisions.length > 0 ? { decisions: decisionsTable(decisions, speech) } : {}),
    parts: FOUR_CS.map((c) => ({
      id: c,
      heading: t.terms.cs[c],
      ideas: ideasOf(notes, c).map((idea) => ({ ...idea, ...proposeLink(access, idea, c, speech) })),
    })),
    ...(holds
      ? {
          close: {
            action: workshopUrls.close(slug, id),
            value: String(!closed),
            text: closed ? w.reopen : w.close,
          },
        }
      : {}),
  };
}

function proposeLink(
  access: OrganisationAccess,
  { text }: IdeaModel,
  c: C,
  { t }: Speech,
): Pick<IdeaModel, 'propose'> {
  if (!may(access, 'create-proposal')) return {};
  const href = pilotUrls.proposeIdea(access.slug, { title: text, c });
  return { propose: { text: t.workshops.propose, hidden: text, href } };
}

function decisionsTable(decisions: readonly Note[], speech: Speech): Table {
  const w = speech.t.workshops;
  return {
    caption: w.agreed({ count: decisions.length }),
    columns: [
      { lines: [w.number], numeric: true },
      { lines: [w.decision] },
      { lines: [w.c] },
      { lines: [w.who] },
      { lines: [w.due] },
    ],
    groups: [{ rows: decisions.map((decision, index) => decisionRow(decision, index, speech)) }],
  };
}

function decisionRow({ text, c, who, due }: Note, index: number, { t, f }: Speech): Row {
  return {
    header: numberCell(f.number(index + 1)),
    cells: [
      textCell(text),
      textCell(t.terms.cs[c]),
      textCell(who === '' ? t.workshops.nobody : who),
      dayCell(due === '' ? t.workshops.noDay : f.date(due)),
    ],
  };
}
