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
import { words, type Language } from '../../platform/words/index.js';
import { lookAtToken, signInWithToken, type TokenProblem } from '../one-time-address.js';
import { fieldOf } from './body.js';
import { localPath } from './local-path.js';
import { oneTimePage, signInPage, type OneTimePageModel } from './sign-in.pages.js';
import { accountUrls } from './urls.js';
import { Public } from './visitor.guard.js';

/** Getting in with the address that the console printed, and getting out. */
@Controller()
export class SignInController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Public()
  @Get('aanmelden')
  signIn(@InLanguage() language: Language): Outcome {
    const t = words(language).signIn;
    return page(signInPage, { title: t.title, text: t.how, command: 'npm start' });
  }

  @Public()
  @Get('aanmelden/:token')
  async oneTime(
    @Param('token') token: string,
    @InLanguage() language: Language,
    @WantedPage() back?: string,
  ): Promise<Outcome> {
    const problem = await lookAtToken(this.database, token, this.clock());
    if (problem) return page(oneTimePage, problemModel(language, problem), { status: 410 });
    const t = words(language).signIn;
    const form = { action: accountUrls.oneTime(token), back: localPath(back) };
    return page(
      oneTimePage,
      { title: t.title, form, text: t.ready, signInHref: accountUrls.signIn() },
      { startsSession: true },
    );
  }

  @Public()
  @Post('aanmelden/:token')
  async signInOnce(
    @Param('token') token: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const result = await signInWithToken(this.database, token, this.clock());
    if ('problem' in result)
      return page(oneTimePage, problemModel(language, result.problem), { status: 410 });
    // A new id at sign-in: whoever knew the old one knows nothing now.
    await request.session.regenerate();
    request.session.personId = result.personId;
    return redirect(localPath(fieldOf(body, 'back')), 'signedIn');
  }

  @Post('afmelden')
  async signOut(@Req() request: FastifyRequest): Promise<Outcome> {
    await request.session.regenerate();
    return redirect(accountUrls.signIn(), 'signedOut');
  }
}

function problemModel(language: Language, problem: TokenProblem): OneTimePageModel {
  const t = words(language).signIn;
  return { title: t.title, problem: t.problems[problem], signInHref: accountUrls.signIn() };
}
