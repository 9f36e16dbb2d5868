import type { DocumentNames, Finding, PeriodId, Piece, ValueFact } from '../planning/index.js';
import {
  describeCultureGap,
  describeFinding,
  describeLifts,
  describeReason,
  describeSmallerForm,
  kpiValue,
  type Speech,
} from '../platform/words/index.js';
import { capitalised } from './capitalised.js';
import type { Numbering } from './numbering.js';
import { isolated, printable } from './printable.js';
import { spanText } from './span-text.js';
import { termText } from './terms.js';
import { withoutMarks } from './typed-marks.js';

type FactOf<Kind extends ValueFact['kind']> = Extract<ValueFact, { readonly kind: Kind }>;
type Kinds = ValueFact['kind'];
type Writers<Kind extends Kinds> = { readonly [One in Kind]: (fact: FactOf<One>) => string };

/** Numbers that are whole to a tenth are written as short as they can be; others keep a second decimal. */
function decimals(value: number): number {
  return Number.isInteger(Math.round(value * 1_000) / 100) ? 1 : 2;
}

/** "1a2b3c4d 5e6f..." in groups of eight. */
function grouped(fingerprint: string): string {
  return (fingerprint.match(/.{1,8}/g) ?? []).join(' ');
}

type Numeric = 'number' | 'fixed' | 'signed' | 'degrees' | 'percent' | 'euros' | 'fte' | 'weeks';

/** A document repeats the same few values thousands of times; each is written once. */
function once<Value, Text>(write: (value: Value) => Text): (value: Value) => Text {
  const known = new Map<Value, Text>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = write(value);
    known.set(value, text);
    return text;
  };
}

function numericWriters({ f }: Speech): Writers<Numeric> {
  const bare = once((value: number) => f.number(value, decimals(value)));
  const withDigits = Array.from({ length: 4 }, (_, digits) => ({
    number: once((value: number) => f.number(value, digits)),
    fixed: once((value: number) => f.fixed(value, Math.max(digits, decimals(value)))),
  }));
  const signed = once((value: number) => f.signed(value, decimals(value)));
  const degrees = once((value: number) => (decimals(value) === 1 ? f.degrees(value) : f.degrees(value, 2)));
  const percent = once((value: number) => f.percent(value / 100));
  const euros = once((value: number) => f.euro(Math.round(value)));
  const fte = once((value: number) => f.number(value, 2));
  const weeks = once((value: number) => f.weeks(value));
  return {
    number: ({ value, digits }) =>
      digits === undefined ? bare(value) : (withDigits[digits]?.number(value) ?? f.number(value, digits)),
    fixed: ({ value, digits }) =>
      withDigits[digits]?.fixed(value) ?? f.fixed(value, Math.max(digits, decimals(value))),
    signed: ({ value }) => signed(value),
    degrees: ({ value }) => degrees(value),
    percent: ({ value }) => percent(value),
    euros: ({ value }) => euros(value),
    fte: ({ value }) => fte(value),
    weeks: ({ value }) => weeks(value),
  };
}

type Figures = 'measured';

function figureWriters(speech: Speech): Writers<Figures> {
  return { measured: ({ value, unit }) => kpiValue(value, unit, speech) };
}

type Dated = 'date' | 'dates' | 'period' | 'span';

function dateWriters({ f }: Speech): Writers<Dated> {
  const period = once((value: PeriodId) => (value === '' ? '' : f.quarter(value)));
  return {
    date: ({ value }) => f.date(value),
    dates: ({ from, to }) => f.dates(from, to),
    period: ({ value }) => period(value),
    span: ({ span }) => spanText(span, f),
  };
}

type Named = 'text' | 'title' | 'choice' | 'term' | 'setting' | 'fingerprint';

function nameWriters({ speech, name }: WriterContext): Writers<Named> {
  const { t } = speech;
  return {
    text: ({ value }) => printable(value),
    title: ({ value }) => t.findingTerms.quoted({ name: name(value) }),
    choice: ({ value }) => value,
    term: ({ group, value, capital }) => {
      const text = termText(group, value, speech);
      return capital ? capitalised(text) : text;
    },
    setting: ({ key }) => t.planSettings[key],
    fingerprint: ({ value }) => grouped(value),
  };
}

export interface WriterContext {
  readonly names: DocumentNames;
  readonly numbering: Numbering;
  readonly speech: Speech;
  /** A piece on its own, and as part of a sentence. */
  readonly say: (piece: Piece) => string;
  readonly inside: (piece: Piece) => string;
  /** A name or text that people typed, inside a sentence. */
  readonly name: (typed: string) => string;
}

/** How what a finding is about is called. */
interface FindingNames {
  readonly pilot: (id: string) => string;
  readonly department: (id: string) => string;
  readonly goal: (id: string) => string;
}

function namesOf(
  { pilots, departments, goals }: DocumentNames,
  name: (typed: string) => string,
): FindingNames {
  const nameIn = (map: ReadonlyMap<string, string>) => (id: string) => name(map.get(id) ?? id);
  return { pilot: nameIn(pilots), department: nameIn(departments), goal: nameIn(goals) };
}

const JOINERS = { ',': ', ', ';': '; ', '·': ' · ' } as const;

function composedWriters({
  names,
  numbering,
  speech,
  say,
  inside,
  name,
}: WriterContext): Writers<Exclude<Kinds, Numeric | Figures | Dated | Named>> {
  const { language, f } = speech;
  const known = namesOf(names, name);
  const bare = name === isolated ? known : namesOf(names, isolated);
  /** Findings and constraints may quote what people wrote; with an odd sign in it, nothing is marked. */
  const safe = (describe: (names: FindingNames) => string): string => {
    const plain = printable(describe(bare));
    if (bare === known) return plain;
    const marked = describe(known);
    return withoutMarks(marked) === plain ? marked : plain;
  };
  // Each stands at its pilot and in the chapter about findings.
  const inFull = once((finding: Finding) => safe((by) => describeFinding(finding, by, language).text));
  const inShort = once((finding: Finding) => safe((by) => describeFinding(finding, by, language).sentence));
  return {
    list: ({ items, separator, capital }) => {
      const texts = items.map(inside);
      const joined = separator ? texts.join(JOINERS[separator]) : f.list(texts);
      return capital ? capitalised(joined) : joined;
    },
    sentences: ({ items }) => items.map(say).join(' '),
    finding: ({ finding, brief }) => (brief ? inShort(finding) : inFull(finding)),
    lifts: ({ lifts }) => describeLifts(lifts, language),
    smaller: ({ owner, form }) => safe((by) => describeSmallerForm(form, owner, by, language)),
    'culture-gap': ({ gap }) => describeCultureGap(gap, language),
    constraint: ({ constraint }) => safe((by) => describeReason(constraint, by, language)),
    chapter: ({ target, bare: short }) => {
      const number = numbering.sections.get(target) ?? '';
      const isElsewhere = !short && numbering.elsewhere.has(target);
      return isElsewhere ? speech.t.planExports.ofWholePlan({ number }) : number;
    },
  };
}

/** How each kind of fact becomes text in one language. */
export function factWriter(context: WriterContext): (fact: ValueFact) => string {
  const { speech } = context;
  const write: Writers<Kinds> = {
    ...figureWriters(speech),
    ...numericWriters(speech),
    ...dateWriters(speech),
    ...nameWriters(context),
    ...composedWriters(context),
  };
  return (fact) => (write[fact.kind] as (fact: ValueFact) => string)(fact);
}
