import type { Clash, Speech, Words } from '../../words/index.js';
import { pilotVerdictBadge, severityBadge } from '../parts/badges.js';
import type { Filters } from '../parts/filters.js';
import { type CriterionLine, criterionLine } from '../parts/marks.js';
import type {
  Action,
  Breadcrumbs,
  EmptyState,
  Fact,
  FindingItem,
  Link,
  Notice,
  Pagination,
  PostAction,
  Progress,
  SummaryRow,
  Switch,
  Tile,
  VerdictLine,
} from '../parts/models.js';
import { temperatureBadge } from '../parts/temperature.js';

/** Addresses on this page lead nowhere. */
const HERE = '/stijl';

export interface ListSamples {
  readonly verdicts: readonly VerdictLine[];
  readonly tiles: readonly Tile[];
  readonly findings: readonly FindingItem[];
  readonly allFindings: Link;
  readonly notices: readonly Notice[];
  readonly empty: EmptyState;
  readonly clash: Clash;
  readonly facts: readonly Fact[];
  readonly summary: readonly SummaryRow[];
  readonly criteria: readonly CriterionLine[];
  readonly switch: Switch;
  readonly breadcrumbs: Breadcrumbs;
  readonly back: Link;
  readonly pagination: Pagination;
  readonly filters: Filters;
  readonly progress: readonly Progress[];
  readonly actions: readonly Action[];
  readonly post: PostAction;
}

export function listSamples(speech: Speech): ListSamples {
  return { ...attention(speech), ...properties(speech), ...moving(speech) };
}

type Attention = Pick<
  ListSamples,
  'verdicts' | 'tiles' | 'findings' | 'allFindings' | 'notices' | 'empty' | 'clash'
>;

function attention({ t, f }: Speech): Attention {
  const { style } = t;
  const { findings, notices } = style;
  return {
    clash: {
      lead: t.reasons.clash({ count: 2 }),
      obstacles: [style.clash.pin, style.clash.ceiling],
      letGo: t.reasons.letGo({ count: 1, which: '1' }),
    },
    verdicts: [
      {
        icon: { name: 'warn', label: t.terms.severities.warning },
        text: style.verdictText,
        source: t.frame.calculated,
      },
      {
        icon: { name: 'ok', label: style.tones.ok },
        fine: true,
        text: style.verdictFine,
        source: t.frame.calculated,
      },
    ],
    tiles: [
      { label: style.tiles.pilots, number: f.number(9), note: style.tiles.pilotsNote },
      { label: style.tiles.gate, number: f.dayAndMonth('2026-06-22'), note: style.tiles.gateNote },
      {
        label: style.tiles.heat,
        number: f.number(4.5),
        unit: style.tiles.heatUnit({ ceiling: 8 }),
        temperature: temperatureBadge(3, t),
        note: style.tiles.heatNote,
        link: { text: style.findings.action, href: HERE },
      },
    ],
    findings: [
      { badge: severityBadge('block', t), text: findings.block },
      {
        badge: severityBadge('warning', t),
        text: findings.warning,
        advice: findings.warningAdvice,
        more: findings.warningMore,
        action: { text: findings.action, href: HERE },
      },
      { badge: severityBadge('tip', t), text: findings.tip },
    ],
    allFindings: { text: style.findingsPage.title, href: '/stijl/bevindingen' },
    notices: [
      { kind: 'done', text: notices.done, more: notices.doneMore },
      { kind: 'info', text: notices.info },
      { kind: 'warning', text: notices.warning, link: { text: notices.reload, href: HERE } },
    ],
    empty: {
      text: style.empty,
      actions: [
        { text: style.emptyReason, href: HERE },
        { text: style.emptyStart, href: HERE },
      ],
    },
  };
}

function properties({ t, f }: Speech): Pick<ListSamples, 'facts' | 'summary' | 'criteria'> {
  const { terms, sample } = t.style;
  const { pass, conditional, fail, incomplete } = t.terms.criterionVerdicts;
  return {
    facts: [
      { term: terms.c, value: t.terms.cs['customer-experience'] },
      { term: terms.owner, value: sample.department, href: HERE },
      { term: terms.period, value: f.quarters('2026-Q1', '2027-Q4') },
      { term: terms.verdict, value: '', badge: pilotVerdictBadge('conditional', t) },
    ],
    summary: [
      {
        term: terms.goal,
        value: sample.goal,
        action: { text: terms.change, hidden: terms.goal, href: HERE },
      },
      { term: terms.owner, value: sample.department, more: [sample.departmentTwo] },
    ],
    criteria: [
      criterionLine(
        { criterion: 'culture', verdict: 'pass', score: sample.score({ points: 12, verdict: pass }) },
        t,
      ),
      criterionLine(
        {
          criterion: 'resources',
          verdict: 'conditional',
          score: sample.score({ points: 9, verdict: conditional }),
          why: sample.why,
          todo: sample.todo,
          steps: [{ text: sample.step, href: HERE }],
        },
        t,
      ),
      criterionLine(
        { criterion: 'gain', verdict: 'fail', score: sample.score({ points: 4, verdict: fail }) },
        t,
      ),
      criterionLine({ criterion: 'scalability', verdict: 'incomplete', score: incomplete }, t),
    ],
  };
}

type Moving = Pick<
  ListSamples,
  'switch' | 'breadcrumbs' | 'back' | 'pagination' | 'filters' | 'progress' | 'actions' | 'post'
>;

function moving({ t }: Speech): Moving {
  const { style } = t;
  return {
    switch: {
      label: style.switchLabel,
      options: [{ text: style.switchC }, { text: style.switchDepartment, href: HERE }],
    },
    breadcrumbs: {
      items: [
        { text: style.crumbOne, href: HERE },
        { text: style.crumbTwo, href: HERE },
      ],
    },
    back: { text: style.back, href: HERE },
    pagination: {
      ...{ previous: HERE, next: HERE, text: style.page },
      other: { text: t.listFilter.allOnOnePage, href: HERE },
    },
    filters: filtersSample(t),
    progress: [
      { label: style.progressLabel, max: 100, value: 60, text: style.progressText },
      { label: style.progressLabel, max: 100, text: style.progressText },
    ],
    actions: [
      { text: style.primary },
      { text: style.secondary, second: true },
      { text: style.asLink, href: HERE },
    ],
    post: { text: style.postLink, action: HERE },
  };
}

function filtersSample(t: Words): Filters {
  const { listFilter, terms } = t;
  return {
    action: HERE,
    fields: [],
    words: { id: 'zoek', name: 'zoek', label: listFilter.words, type: 'text', value: t.style.sample.goal },
    choices: [
      {
        ...{ id: 'filter-c', name: 'c', label: listFilter.c },
        options: [
          { value: 'alle', text: listFilter.allCs, chosen: false },
          { value: 'content', text: terms.cs.content, chosen: true },
        ],
      },
    ],
    found: listFilter.found({ found: 12, all: 200 }),
    clear: { text: listFilter.clear, href: HERE },
  };
}
