import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import {
  CLOCK,
  InLanguage,
  page,
  redirect,
  WantedPage,
  type Clock,
  type Outcome,
} from '../../platform/http/index.js';
import { readForm, type FieldError } from '../../platform/forms/index.js';
import { formPage } from '../../platform/views/index.js';
import { words, type Language } from '../../platform/words/index.js';
import { lookAtToken, signInWithToken } from '../one-time-address.js';
import { hasPassword } from '../passwords/change-password.js';
import { signInWithPassword, type SignInResult } from '../passwords/sign-in-with-password.js';
import { SignOn } from '../sign-on/sign-on.js';
import type { LinkProblem } from '../tokens.js';
import { SignInForm } from './account.forms.js';
import { fieldOf } from './body.js';
import { localPath } from './local-path.js';
import { openSession } from './open-session.js';
import { messageModel, oneTimeModel, signInModel, signInPage } from './sign-in.pages.js';
import { accountUrls } from './urls.js';
import { Public } from './visitor.guard.js';

const REFUSED = 401;
const TOO_MANY = 429;

/** Getting in with a password, or with the address that the console printed. */
@Controller('aanmelden')
export class SignInController {
  constructor(
    private readonly database: Database,
    private readonly signOn: SignOn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Public()
  @Get()
  signIn(@InLanguage() language: Language, @WantedPage() back?: string): Outcome {
    const state = {
      form: { values: {}, errors: [] },
      back: localPath(back),
      providers: this.signOn.providers,
    };
    return page(signInPage, signInModel(state, words(language)), { startsSession: true });
  }

  @Public()
  @Post()
  async withPassword(
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const back = localPath(fieldOf(body, 'back'));
    const again = (values: Record<string, string>, errors: readonly FieldError[], wait = 0, status = 422) =>
      page(
        signInPage,
        signInModel(
          { form: { values, errors }, back, providers: this.signOn.providers },
          words(language),
          wait,
        ),
        { status, startsSession: true },
      );
    const result = readForm(SignInForm, body, language);
    if (!result.ok) return again(result.raw as Record<string, string>, result.errors);
    const { email, password } = result.value;
    const credentials = { email, password, address: request.ip };
    const outcome = await signInWithPassword(this.database, credentials, this.clock());
    if ('personId' in outcome) {
      await openSession(request, outcome.personId, this.clock());
      return redirect(back, 'signedIn');
    }
    request.log.warn({ problem: outcome.problem }, 'sign-in refused');
    return again(
      { email },
      [errorOf(outcome)],
      waitOf(outcome),
      outcome.problem === 'wrong' ? REFUSED : TOO_MANY,
    );
  }

  @Public()
  @Get(':token')
  async oneTime(
    @Param('token') token: string,
    @InLanguage() language: Language,
    @WantedPage() back?: string,
  ): Promise<Outcome> {
    const problem = await lookAtToken(this.database, token, this.clock());
    if (problem) return refused(language, problem);
    const model = oneTimeModel(token, localPath(back), words(language));
    return page(formPage, model, { startsSession: true });
  }

  @Public()
  @Post(':token')
  async signInOnce(
    @Param('token') token: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const result = await signInWithToken(this.database, token, this.clock());
    if ('problem' in result) return refused(language, result.problem);
    await openSession(request, result.personId, this.clock());
    const back = localPath(fieldOf(body, 'back'));
    // The address works once: who has no password yet is led to choose one.
    const next = (await hasPassword(this.database, result.personId)) ? back : accountUrls.begin(back);
    return redirect(next, 'signedIn');
  }
}

type Refused = Exclude<SignInResult, { readonly personId: string }>;

function errorOf({ problem }: Refused): FieldError {
  return problem === 'wrong'
    ? { field: 'email', code: 'invalid', facts: {} }
    : { field: 'email', code: 'waitFirst', facts: {} };
}

function waitOf({ problem }: Refused): number {
  return problem === 'wrong' ? 0 : problem.minutes;
}

function refused(language: Language, problem: LinkProblem): Outcome {
  const { title, problems, again } = words(language).signIn;
  const model = messageModel(title, problems[problem], { text: again, href: accountUrls.signIn() });
  return page(formPage, model, { status: 410 });
}
