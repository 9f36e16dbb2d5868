import { applyDecorators, Body, Controller, Get, Header, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../accounts/index.js';
import { Database } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import {
  CLOCK,
  file,
  InLanguage,
  page,
  redirect,
  RENDERER,
  type Clock,
  type Outcome,
} from '../../platform/http/index.js';
import { formPage, type Renderer } from '../../platform/views/index.js';
import { words, type Language } from '../../platform/words/index.js';
import { NOTHING_CHOSEN } from '../choices/choices.js';
import { documentPolicy } from '../document-policy.js';
import { renderText } from '../render-plan.js';
import { findShared, readShared, unlockShared } from '../sharing/open-shared.js';
import type { ShareLinkRow } from '../store/share-link.entity.js';
import { SharedPasswordForm } from './share.forms.js';
import { closedModel, passwordModel } from './shared.page.js';
import { planUrls } from './urls.js';

declare module 'fastify' {
  interface Session {
    /** Ids of the links whose password was given. */
    sharedLinks?: readonly string[];
  }
}

/** Links with a password that one session remembers; the oldest is asked for again. */
const MOST_OPEN = 20;

/** The address is a secret: no search engine keeps it, and no page that is opened from here hears of it. */
const Unlisted = (): MethodDecorator =>
  applyDecorators(
    Header('x-robots-tag', 'noindex, nofollow, noarchive'),
    Header('referrer-policy', 'no-referrer'),
  );

/** One version of a plan, for whoever holds a link to it: the document, and nothing else of the organisation. */
@Public()
@Controller('delen/:token')
export class SharedController {
  constructor(
    private readonly database: Database,
    @Inject(RENDERER) private readonly renderer: Renderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Unlisted()
  async read(
    @Param('token') token: string,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const link = await findShared(this.database, token, this.clock());
    if (!link) return closed(language);
    if (link.passwordHash !== null && request.session.sharedLinks?.includes(link.id) !== true)
      return ask(token, language, { values: {}, errors: [] });
    return this.document(link);
  }

  @Post()
  @Unlisted()
  async unlock(
    @Param('token') token: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const link = await findShared(this.database, token, this.clock());
    if (!link) return closed(language);
    const form = readForm(SharedPasswordForm, body, language);
    if (!form.ok) return ask(token, language, { values: {}, errors: form.errors });
    const typed = { password: form.value.password, address: request.ip };
    const answer = await unlockShared(this.database, link, typed, this.clock());
    if (answer === 'open') {
      const open = request.session.sharedLinks ?? [];
      request.session.sharedLinks = [...open.filter((id) => id !== link.id), link.id].slice(-MOST_OPEN);
      return redirect(planUrls.shared(token));
    }
    const code = answer === 'wrong' ? 'invalid' : 'waitFirst';
    const state = { values: {}, errors: [{ field: 'password', code, facts: {} } as const] };
    return ask(token, language, state, answer === 'wrong' ? 0 : answer.minutes);
  }

  private async document(link: ShareLinkRow): Promise<Outcome> {
    const content = await readShared(this.database, link, this.clock());
    // Links that were made before there was more to choose have a language only.
    const choices = { ...NOTHING_CHOSEN, ...link.choices };
    const html = renderText({ ...content, choices }, this.renderer, { language: choices.language });
    return file('integratieplan.html', 'text/html; charset=utf-8', html, {
      contentSecurityPolicy: documentPolicy(html),
    });
  }
}

/** The same for a link that is unknown, revoked or too old: nobody learns which. */
function closed(language: Language): Outcome {
  return page(formPage, closedModel(words(language)), { status: 404 });
}

function ask(token: string, language: Language, form: FormState, wait = 0): Outcome {
  const status = wait > 0 ? 429 : form.errors.length > 0 ? 422 : 200;
  return page(formPage, passwordModel(token, form, words(language), wait), { status, startsSession: true });
}
