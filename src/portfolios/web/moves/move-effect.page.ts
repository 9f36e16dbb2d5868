import {
  definePage,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { dateOfWeek, type Portfolio, type Proposal } from '../../../planning/index.js';
import type { Move, MoveEffect } from '../../moves/move-effect.js';
import { findingChanges, type FindingChangesPart } from '../finding-changes.js';
import type { CarriedChange } from '../settings/settings-effect.page.js';
import { portfolioUrls } from '../urls.js';
import { heatChangesTable } from './heat-changes-table.js';

export interface MoveEffectModel extends PageModel {
  readonly head: PageHead;
  readonly notes: readonly Notice[];
  /** Absent when no department gets warmer or cooler. */
  readonly heat?: Table;
  readonly verdict?: string;
  readonly findings: readonly FindingChangesPart[];
  /** Absent when nothing would move. */
  readonly save?: CarriedChange;
  readonly adjust: CarriedChange;
  readonly cancel: Link;
}

export const moveEffectPage = definePage<MoveEffectModel>('portfolios/move-effect');

export interface MoveEffectInput {
  readonly organisation: string;
  readonly proposal: Proposal;
  readonly move: Move;
  /** "2026-03", or that the dates stay. */
  readonly month: string;
  readonly version: number;
  /** Absent when everything is there already. */
  readonly effect?: MoveEffect;
}

/** What a move does to heat and findings, before it is made. */
export function moveEffectModel(input: MoveEffectInput, speech: Speech): MoveEffectModel {
  const { organisation, proposal, effect } = input;
  const { t } = speech;
  const words = t.movePages;
  const { id, title } = proposal.pilot;
  const cancel = { text: words.cancel, href: portfolioUrls.board(organisation) };
  const adjust = { action: portfolioUrls.moveEffect(organisation, id), fields: carried(input) };
  const base = { title: words.effectTitle, notes: [], findings: [], adjust, cancel };
  const head = { eyebrow: words.heading({ pilot: title }), heading: words.effectTitle };
  if (!effect) return { ...base, head: { ...head, lead: words.nothing } };
  const heat = heatChangesTable(effect.heat, effect.after.portfolio, speech);
  const { plan } = effect.changes;
  return {
    ...base,
    head: {
      ...head,
      lead: `${whereTo(input, effect.before.portfolio, speech)} ${summaryOf(effect, speech)}`,
    },
    notes: effect.outdatesSequence ? [{ kind: 'warning', text: words.outdates }] : [],
    ...(heat ? { heat } : {}),
    ...(plan
      ? {
          verdict: t.settingsPage.planVerdict({
            from: t.portfolioPage.verdicts[plan.from],
            to: t.portfolioPage.verdicts[plan.to],
          }),
        }
      : {}),
    findings: findingChanges(effect, speech),
    save: { action: portfolioUrls.move(organisation, id), fields: carried(input) },
  };
}

function carried({ move, month, version }: MoveEffectInput): CarriedChange['fields'] {
  return [
    { name: 'c', value: move.c },
    { name: 'phase', value: String(move.phase) },
    { name: 'month', value: month },
    { name: 'version', value: String(version) },
  ];
}

/** "Conversatie in plaats van Content. Fase 2 begint op 6 april 2026 in plaats van 5 januari 2026." */
function whereTo({ proposal, move }: MoveEffectInput, { grid }: Portfolio, { t, f }: Speech): string {
  const words = t.movePages;
  const was = proposal.phases[move.phase - 1]?.start ?? null;
  const c = { from: t.terms.cs[proposal.pilot.c], to: t.terms.cs[move.c] };
  return [
    ...(move.c === proposal.pilot.c ? [] : [words.changesC(c)]),
    ...(move.week !== null
      ? [
          words.changesStart({
            phase: move.phase,
            to: f.date(dateOfWeek(grid, move.week)),
            was: was === null ? 'none' : move.week === was ? 'same' : 'other',
            from: was === null ? '' : f.date(dateOfWeek(grid, was)),
          }),
        ]
      : []),
  ].join(' ');
}

function summaryOf({ changes, heat }: MoveEffect, { t }: Speech): string {
  const { gone, come, changed } = changes;
  const counts = { gone: gone.length, come: come.length, changed: changed.length };
  const findings = Object.values(counts).some((count) => count > 0);
  return [
    ...(heat.length === 0 ? [t.movePages.heatStays] : []),
    findings ? t.settingsPage.summary(counts) : t.movePages.findingsStay,
  ].join(' ');
}
