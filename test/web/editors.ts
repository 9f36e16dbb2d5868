import { load } from 'cheerio';
import { importCase } from '../../src/portfolios/index.js';
import { addMember, hiddenFields, TODAY, Visitor, type TestApp } from '../support/app.js';
import { readExample } from '../support/examples.js';

/** Questions of one proposal with room for a text, and what goes along with it. */
const QUESTIONS = [
  { id: 'idee', field: 'customerGain', others: { title: 'Proef' } },
  { id: 'vervolg', field: 'reason', others: { next: 'no' } },
] as const;

/** What became of people who opened the same proposal and sent their answer in at the same moment. */
export interface EditReport {
  readonly editors: number;
  readonly accepted: number;
  /** Told that somebody else was first, on a page with what they typed and with what is kept now. */
  readonly told: number;
  /** Everything else, by status. */
  readonly other: readonly number[];
  /** Forms sent until everybody's sentence was in, the first ones included. */
  readonly sent: number;
  /** Sentences that are not there in the end. */
  readonly lost: readonly string[];
}

interface Editor {
  readonly visitor: Visitor;
  readonly question: (typeof QUESTIONS)[number];
  readonly action: string;
  readonly mark: string;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

const MARK = /redacteur-\d+/g;

function marksOf(html: string): ReadonlySet<string> {
  return new Set(html.match(MARK));
}

async function enter(test: TestApp, count: number, questions: number): Promise<readonly Editor[]> {
  const { organisationId, slug } = await test.database.write(async (em) =>
    importCase(em, readExample('polderzeker'), TODAY.toISOString()),
  );
  const editors: Editor[] = [];
  const begin = `/o/${slug}/voorstellen/nieuw`;
  for (let number = 0; number < count; number += 1) {
    const person = await addMember(test.database, organisationId, 'strategy-director');
    const visitor = await new Visitor(test).signIn(person);
    if (number === 0) await visitor.submit(begin, begin, { title: 'Proef', c: 'content', owner: 'MC' });
    const question = QUESTIONS[number % questions] ?? QUESTIONS[0];
    const action = `/o/${slug}/voorstellen/P11/vragen/${question.id}`;
    editors.push({ visitor, question, action, mark: `redacteur-${String(number)}` });
  }
  return editors;
}

/** Sends the form on that page with what stands there and one's own sentence. */
async function send({ visitor, question, action, mark }: Editor, page: string): Promise<Answer> {
  const text = [...marksOf(page), mark].join(' ');
  const fields = { ...hiddenFields(load(page), action), ...question.others, [question.field]: text };
  const { statusCode: status, body } = await visitor.post(action, fields);
  return { status, body };
}

/** Goes on from the page that told of somebody else, until it is in. */
async function insist(editor: Editor, first: Answer, opened: string): Promise<number> {
  let [answer, page, sent] = [first, opened, 1];
  while (answer.status !== 303) {
    if (answer.status === 409) page = answer.body;
    answer = await send(editor, page);
    sent += 1;
  }
  return sent;
}

/** @param questions 1: all at the same question; 2: half of them at another one of the same proposal */
export async function editAtOnce(test: TestApp, count: number, questions: 1 | 2): Promise<EditReport> {
  const editors = await enter(test, count, questions);
  const opened: string[] = [];
  for (const { visitor, action } of editors) opened.push((await visitor.get(action)).body);
  const answers = await Promise.all(editors.map(async (editor, at) => send(editor, opened[at] ?? '')));
  const winners = editors.filter((_, at) => answers[at]?.status === 303);
  const isTold = (editor: Editor, at: number): boolean => {
    const winner = winners.find(({ question }) => question === editor.question);
    const marks = marksOf(answers[at]?.body ?? '');
    return answers[at]?.status === 409 && marks.has(editor.mark) && marks.has(winner?.mark ?? '');
  };
  const told = editors.filter(isTold).length;
  const statuses = answers.map(({ status }) => status).filter((status) => status !== 303 && status !== 409);
  const sent = await Promise.all(
    editors.map(async (editor, at) => insist(editor, answers[at] as Answer, opened[at] ?? '')),
  );
  const there = new Set<string>();
  for (const { visitor, action } of editors.slice(0, questions))
    for (const mark of marksOf((await visitor.get(action)).body)) there.add(mark);
  return {
    editors: count,
    accepted: winners.length,
    told,
    other: statuses,
    sent: sent.reduce((sum, each) => sum + each, 0),
    lost: editors.map(({ mark }) => mark).filter((mark) => !there.has(mark)),
  };
}
