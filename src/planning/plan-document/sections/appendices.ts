import { round } from '../../kernel/numbers.js';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../../organisation/settings.js';
import { CRITERIA, type Criterion } from '../../pilots/pilot.js';
import { isUnproven, type QuestionScore } from '../../criteria/assessment.js';
import {
  cell,
  paragraph,
  type Block,
  type Cell,
  type DefinitionList,
  type Row,
  type Section,
  type Table,
} from '../blocks.js';
import { type Draft, pilotAnchor } from '../draft.js';
import { chapter, choice, count, list, number, say, text, term, type Piece } from '../facts.js';
import { criterionMark } from './marks.js';
import { evidenceBlocks } from './scores-evidence.js';
import { numberColumn, textColumn } from './tables.js';

function appendix(id: string, heading: Section['heading'], blocks: readonly Block[]): Section {
  return { id, heading, blocks, sections: [], appendix: true };
}

function scoreCell(question: QuestionScore): Cell {
  const { score } = question;
  if (score === null) return cell(say('scores.open'), { quiet: true });
  return cell(number(score, 0), isUnproven(question) ? { mark: 'conditional' } : {});
}

function scoreTable({ portfolio }: Draft, criterion: Criterion): Table {
  const { proposals } = portfolio;
  const questions = proposals[0]?.assessment.criteria[criterion].questions ?? [];
  const passed = proposals.filter(
    ({ assessment }) => assessment.criteria[criterion].verdict === 'pass',
  ).length;
  const head = ({ question, knockout }: QuestionScore): Piece => text(knockout ? `${question}*` : question);
  return {
    kind: 'table',
    id: `scores-${criterion}`,
    caption: say('scores.caption', {
      criterion: { kind: 'term', group: 'criterion', value: criterion, capital: true },
      passed: count(passed),
      all: choice(passed === proposals.length),
      total: count(proposals.length),
    }),
    note: {
      kind: 'sentences',
      items: questions.map(({ question }) =>
        say('scores.question', { id: text(question), question: term('question', question) }),
      ),
    },
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      ...questions.map((question) => numberColumn(head(question))),
      numberColumn(say('label.points')),
      textColumn(say('label.verdict')),
    ],
    rows: proposals.map(({ pilot, assessment }): Row => {
      const own = assessment.criteria[criterion];
      return {
        kind: 'plain',
        cells: [
          cell(text(pilot.title), { link: pilotAnchor(pilot.id) }),
          ...own.questions.map(scoreCell),
          cell(number(own.sum, 0)),
          cell(term('criterionVerdict', own.verdict), { mark: criterionMark(own.verdict) }),
        ],
      };
    }),
  };
}

function panelSentence({ portfolio }: Draft): readonly Piece[] {
  const judged = portfolio.proposals.filter(({ pilot }) => pilot.assessed !== undefined);
  return judged.length === 0
    ? []
    : [
        say('scores.panel', {
          pilots: list(judged.map(({ pilot }) => text(pilot.title))),
          count: count(judged.length),
        }),
      ];
}

export function scoresAppendix(draft: Draft): Section {
  const tables = CRITERIA.map((criterion) => scoreTable(draft, criterion));
  const blocks =
    draft.portfolio.proposals.length === 0
      ? [paragraph([say('scores.none')])]
      : [paragraph([say('scores.intro'), ...panelSentence(draft)]), ...tables, ...evidenceBlocks(draft)];
  return appendix('scorecards', say('scores.heading'), blocks);
}

function same(one: number | readonly number[], other: number | readonly number[]): boolean {
  return String(one) === String(other);
}

function settingValue(value: number | readonly number[]): Piece {
  const values = typeof value === 'number' ? [value] : value;
  return list(
    values.map((item) => number(round(item), 2)),
    '·',
  );
}

function settingRow({ portfolio }: Draft, key: SettingKey): Row {
  const { value, source } = SETTINGS[key];
  const own = portfolio.settings[key];
  const changed = !same(own, value);
  return {
    kind: 'plain',
    cells: [
      cell({ kind: 'setting', key }, changed ? { strong: true } : {}),
      cell(settingValue(own), changed ? { mark: 'gate', strong: true } : {}),
      cell(settingValue(value)),
      cell(text(source)),
    ],
  };
}

export function settingsAppendix(draft: Draft): Section {
  const changed = SETTING_KEYS.filter(
    (key) => !same(draft.portfolio.settings[key], SETTINGS[key].value),
  ).length;
  const total = count(SETTING_KEYS.length);
  const table: Table = {
    kind: 'table',
    id: 'settings-table',
    caption:
      changed === 0
        ? say('settings.captionDefault', { count: total })
        : say('settings.captionChanged', { changed: count(changed), count: total }),
    note: say('settings.note'),
    look: 'plain',
    columns: [
      textColumn(say('label.setting')),
      numberColumn(say('label.value')),
      numberColumn(say('label.default')),
      textColumn(say('label.source')),
    ],
    rows: SETTING_KEYS.map((key) => settingRow(draft, key)),
  };
  return appendix('settings', say('settings.heading'), [
    table,
    paragraph([say('settings.sources', { appendix: chapter('sources') })], 'small'),
  ]);
}

const TERMS = [
  'pilot',
  'phase',
  'gate',
  'pause',
  'intensity',
  'heat',
  'tolerance',
  'ceiling',
  'rise',
  'fourCs',
  'webcare',
  'community',
  'sponsor',
  'fte',
  'nps',
  'csat',
  'baseline',
  'bigBang',
  'emergency',
] as const;

export function glossaryAppendix(): Section {
  const items = TERMS.map((name) => ({ term: say(`glossary.${name}`), value: say(`glossary.${name}Text`) }));
  const definitions: DefinitionList = { kind: 'definitions', look: 'glossary', items };
  return appendix('glossary', say('glossary.heading'), [definitions]);
}
