import type { Bare } from './bare.js';

/** The log of decisions, and what changed since the version before. */
export interface VersionTexts {
  'decided.heading': Bare;
  'decided.none': Bare;
  'decided.caption': { decisions: number };
  'decided.decision': Bare;
  'decided.by': Bare;
  'decided.unknown': Bare;
  'decided.adopted': { version: string };
  'decided.gate': { pilot: string; phase: number; outcome: string };
  'decided.kept': { version: string };

  'changes.heading': Bare;
  'changes.first': Bare;
  'changes.since': { version: string; date: string; status: string };
  'changes.none': Bare;
  'changes.caption': { pilots: number; settings: number; texts: number };
  'changes.what': Bare;
  'changes.change': Bare;
  'changes.added': Bare;
  'changes.removed': Bare;
  'changes.phaseAdded': { phases: string; count: number };
  'changes.phaseDropped': { phases: string; count: number };
  'changes.later': { phases: string; count: number; weeks: string };
  'changes.earlier': { phases: string; count: number; weeks: string };
  'changes.longer': { phases: string; count: number; weeks: string };
  'changes.shorter': { phases: string; count: number; weeks: string };
  'changes.hotter': { phases: string; count: number; degrees: string };
  'changes.cooler': { phases: string; count: number; degrees: string };
  'changes.verdict': { before: string; after: string };
  'changes.textAdded': { words: number };
  'changes.textRemoved': { words: number };
  'changes.textChanged': { before: number; after: number };
  'changes.money': Bare;
  'changes.fromTo': { before: string; after: string };
}
