import { kpiName, kpiValue, type Speech } from '../../platform/words/index.js';
import {
  findKpi,
  type CatalogueEntry,
  type CatalogueMeasure,
  type CatalogueRole,
  type ConceptTexts,
  type PhaseMeans,
  type Range,
} from '../../planning/index.js';

/** Texts about one entry of the catalogue that several pages need. */

/** "0 tot 3.000", or one figure when both ends are the same. */
export function rangeText([from, to]: Range, write: (value: number) => string, { t }: Speech): string {
  return from === to ? write(to) : t.cataloguePages.between({ from: write(from), to: write(to) });
}

export function moneyText({ money }: PhaseMeans, speech: Speech): string {
  return money[1] === 0
    ? speech.t.cataloguePages.noCost
    : rangeText(money, (value) => speech.f.euro(value), speech);
}

export function fteText({ fte }: PhaseMeans, speech: Speech): string {
  return rangeText(fte, (value) => speech.f.number(value, 2), speech);
}

/** "20 tot 26 weken", or "26 weken". */
export function weeksText({ weeks: [from, to] }: CatalogueEntry, { t, f }: Speech): string {
  return from === to ? f.weeks(to) : t.cataloguePages.between({ from: f.number(from), to: f.weeks(to) });
}

export function rolesText(roles: readonly CatalogueRole[], { t, f }: Speech): string {
  return roles.length === 0
    ? t.cataloguePages.nobodyElse
    : f.list(roles.map((role) => t.firstPilots.roles[role]));
}

export function measureFigures(
  { kpi, baseline, target }: CatalogueMeasure,
  speech: Speech,
): { readonly name: string; readonly baseline: string; readonly target: string } {
  const unit = findKpi(kpi)?.unit ?? 'count';
  const targetUnit = findKpi(kpi)?.targetUnit ?? unit;
  return {
    name: kpiName(kpi, speech),
    baseline: kpiValue(baseline, unit, speech),
    target: kpiValue(target, targetUnit, speech),
  };
}

/** The texts that become those of a proposal, in the language of whoever begins it. */
export function conceptTexts(entry: CatalogueEntry, speech: Speech): ConceptTexts {
  const { t } = speech;
  const words = t.firstPilots.pilots[entry.id];
  const [first] = entry.measures;
  const figures = first ? measureFigures(first, speech) : { baseline: '', target: '' };
  return {
    title: words.title,
    phases: [words.first, words.second, words.third],
    gates: [words.toSecond, words.toThird],
    decider: t.firstPilots.decider,
    stopRule: t.firstPilots.stopRule,
    baseline: figures.baseline,
    target: figures.target,
  };
}
