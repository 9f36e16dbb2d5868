import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Notice, Renderer } from '../views/index.js';
import { words, type Language } from '../words/index.js';
import { takeNotice } from './notice.js';
import type { PageOutcome } from './outcome.js';
import { FormSeals, pageOf } from './kept-forms.js';
import {
  CLOCK,
  FORM_SEALS,
  RENDERER,
  SHELL,
  visitorOf,
  type Clock,
  type Shell,
  type Visitor,
} from './visitor.js';

/** A form that is shown again, or beside what somebody else did, unless there is none on the page. */
const REFUSED: ReadonlySet<number> = new Set([409, 422]);

/** Writes a page with everything around it. Used for ordinary pages and for error pages alike. */
@Injectable()
export class PageWriter {
  constructor(
    @Inject(RENDERER) private readonly renderer: Renderer,
    @Inject(SHELL) private readonly shell: Shell,
    @Inject(FORM_SEALS) private readonly seals: FormSeals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  write(request: FastifyRequest, reply: FastifyReply, outcome: PageOutcome): string {
    const visitor = visitorOf(request);
    const notice = request.shownAgain
      ? shownAgain(visitor.language)
      : takeNotice(request, reply, visitor.language);
    // A token needs a session; a page without a form of its own must not start one for every passer-by.
    const tokenNeeded = visitor.person !== undefined || outcome.startsSession;
    const html = this.renderer.page(outcome.page, outcome.model, {
      // A form can stand at another address than the one that takes it, which cannot be asked for.
      ...this.shell(visitor, request.method === 'POST' ? pageOf(request) : request.url),
      language: visitor.language,
      path: request.url,
      csrfToken: tokenNeeded ? this.token(visitor, reply) : '',
      ...(notice ? { notice } : {}),
      ...(request.method === 'POST' ? { answers: true, refused: isRefused(request, outcome) } : {}),
    });
    void reply
      .status(outcome.status)
      .type('text/html; charset=utf-8')
      .header('content-language', visitor.language)
      .header('vary', 'Accept-Language, Cookie')
      .header('cache-control', isShownGoingBack(request, outcome) ? 'private, no-cache' : 'no-store');
    if (outcome.refresh !== undefined) void reply.header('refresh', `0; url=${outcome.refresh}`);
    return html;
  }

  /** The token of a form, and behind it whom the form is for. */
  private token({ person }: Visitor, reply: FastifyReply): string {
    const seal = person ? this.seals.seal(person.id, this.clock()) : '';
    return `${reply.generateCsrf()}${seal}`;
  }
}

/**
 * Whether a browser may keep the answer to a form for whoever goes back to it. Of an answer that is
 * not kept it shows a page of its own instead, that asks to send the form once more, and what was
 * typed is gone. An ordinary page is asked for again; a secret that is shown once is never kept.
 */
function isShownGoingBack({ method }: FastifyRequest, { shownOnce }: PageOutcome): boolean {
  return method === 'POST' && !shownOnce;
}

function isRefused({ shownAgain: again }: FastifyRequest, { status, model }: PageOutcome): boolean {
  return again !== true && model.settled !== true && REFUSED.has(status);
}

function shownAgain(language: Language): Notice {
  const { shownAgain: text, shownAgainMore: more } = words(language).forms;
  return { kind: 'warning', text, more };
}
