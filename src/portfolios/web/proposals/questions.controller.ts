import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { findPerson, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, unlessConflict } from '../../../platform/database/index.js';
import { readForm, type FormState } from '../../../platform/forms/index.js';
import {
  CLOCK,
  InLanguage,
  LINKS,
  page,
  redirect,
  type Clock,
  type Links,
  type Outcome,
} from '../../../platform/http/index.js';
import { Mailer } from '../../../platform/mail/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { isBeingWritten } from '../../../planning/index.js';
import { findQuestion, keepAnswers, type Answered } from './keep-answers.js';
import { ProposalDesk, type Opened } from './proposal-desk.js';
import { withAnswers, type ProposalQuestion } from './proposal-question.js';
import { questionConflict, sentInModel } from './question-conflict.page.js';
import { afterQuestion, questionModel, questionPage } from './question.page.js';
import { BACK_TO_CHECK, proposalUrls } from './urls.js';

/** What an address asks for beside the question. */
interface Asked {
  /** Where to go afterwards. */
  readonly terug?: string;
  /** Present when the script keeps what was typed so far. */
  readonly tussentijds?: string;
}

/** The questions of a proposal, one page each. */
@InOrganisation()
@Controller('o/:organisation/voorstellen/:code/vragen/:question')
export class ProposalQuestionsController {
  constructor(
    private readonly database: Database,
    private readonly desk: ProposalDesk,
    private readonly mailer: Mailer,
    @Inject(LINKS) private readonly links: Links,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Param('question') id: string,
    @Query() asked: Asked,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const opened = await this.desk.write(access, code);
    if (!isBeingWritten(opened.proposal.status)) return redirect(proposalUrls.proposal(access.slug, code));
    const question = findQuestion(id, opened);
    return show(access, opened, question, language, { asked });
  }

  @Post()
  async answer(
    @Access() access: OrganisationAccess,
    @Param() { code, question: id }: { readonly code: string; readonly question: string },
    @Query() asked: Asked,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const opened = await this.desk.write(access, code);
    const question = findQuestion(id, opened);
    const { seen, later, others } = apart(body);
    const result = readForm(question.form, others, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return show(access, opened, question, language, { asked, form, seen, status: 422 });
    }
    const answers = result.value;
    const errors = question.problems?.(answers, opened.asking) ?? [];
    if (errors.length > 0) {
      const form = { values: result.raw, errors };
      return show(access, opened, question, language, { asked, form, seen, status: 422 });
    }
    const autosave = asked.tussentijds !== undefined;
    const { database, desk } = this;
    const work = { database, desk, now: this.clock() };
    const answered = { question, answers, seen, autosave };
    const kept = await unlessConflict(keepAnswers(work, access, opened, answered));
    if (kept === 'conflict') return this.conflict(access, code, language, { question, asked, answers });
    if (autosave) {
      const savedAt = this.clock().toISOString();
      return show(access, kept, question, language, { asked, savedAt });
    }
    if (later) return this.later(access, kept, language);
    return redirect(afterQuestion(access.slug, question, kept.asking, asked.terug === BACK_TO_CHECK));
  }

  private async conflict(
    access: OrganisationAccess,
    code: string,
    language: Language,
    { question, asked, answers }: Pick<Answered, 'question' | 'answers'> & { readonly asked: Asked },
  ): Promise<Outcome> {
    const fresh = await this.desk.write(access, code);
    const { asking } = fresh;
    const wanted = withAnswers(question, asking.pilot, answers, { confirm: true });
    const toCheck = asked.terug === BACK_TO_CHECK;
    const input = { organisation: access.slug, question, asking, wanted, toCheck };
    const modelOf = isBeingWritten(fresh.proposal.status) ? questionConflict : sentInModel;
    return page(formPage, modelOf(input, speech(language)), { status: statusFor(asked, 409) });
  }

  /** Everything is kept; the link is for another device. */
  private async later(
    access: OrganisationAccess,
    { proposal }: Opened,
    language: Language,
  ): Promise<Outcome> {
    const url = proposalUrls.proposal(access.slug, proposal.pilot.id);
    const person = await findPerson(this.database, access.personId);
    if (!this.mailer.configured || !person || person.email === null) return redirect(url, 'answersKept');
    const { mail } = speech(language).t.proposing;
    const { title } = proposal.pilot;
    this.mailer.send({
      to: person.email,
      subject: mail.subject({ title }),
      text: mail.text({ name: person.name, title, link: this.links(url) }),
    });
    return redirect(url, 'answersMailed');
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What every page of a proposal sends along, and the answers of its own. */
function apart(body: unknown): { readonly seen: string; readonly later: boolean; readonly others: unknown } {
  if (!isGroup(body)) return { seen: '', later: false, others: body };
  const { seen, later, ...others } = body;
  return { seen: typeof seen === 'string' ? seen : '', later: later === '1', others };
}

interface Showing {
  readonly asked: Asked;
  readonly form?: FormState;
  readonly seen?: string;
  readonly savedAt?: string;
  readonly status?: number;
}

function show(
  access: OrganisationAccess,
  { asking, tried }: Opened,
  question: ProposalQuestion,
  language: Language,
  { asked, status = 200, ...state }: Showing,
): Outcome {
  const toCheck = asked.terug === BACK_TO_CHECK;
  const input = { organisation: access.slug, question, asking, tried, toCheck, ...state };
  return page(questionPage, questionModel(input, speech(language)), { status: statusFor(asked, status) });
}

/** The script reads on the page that nothing was kept; a browser would report another status as a fault. */
function statusFor({ tussentijds }: Asked, status: number): number {
  return tussentijds === undefined ? status : 200;
}
