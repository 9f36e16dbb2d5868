import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, Observable } from 'rxjs';
import { showingAgain } from '../shown-again/index.js';
import { sendJson } from './send-json.js';
import { leaveNotice } from './notice.js';
import type { FileBody, FileOutcome, Outcome, RedirectOutcome } from './outcome.js';
import { PageWriter } from './page-writer.js';
import { forgetWantedPage } from './wanted-page.js';

/** Turns what a controller answers into a response. */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor<Outcome, FileBody> {
  constructor(private readonly pages: PageWriter) {}

  intercept(context: ExecutionContext, next: CallHandler<Outcome>): Observable<FileBody> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const outcomes = request.shownAgain ? withoutSending(next) : next.handle();
    return outcomes.pipe(map((outcome) => this.respond(request, reply, outcome)));
  }

  private respond(request: FastifyRequest, reply: FastifyReply, outcome: Outcome): FileBody {
    switch (outcome.kind) {
      case 'page':
        return this.pages.write(request, reply, outcome);
      case 'redirect':
        return sendElsewhere(request, reply, outcome);
      case 'file':
        return sendFile(reply, outcome);
      case 'json':
        return sendJson(request, reply, outcome);
      case 'written':
        void reply
          .status(outcome.status)
          .type('text/html; charset=utf-8')
          .header('cache-control', 'no-store');
        return outcome.html;
    }
  }
}

function withoutSending(next: CallHandler<Outcome>): Observable<Outcome> {
  return new Observable((subscriber) => showingAgain(() => next.handle().subscribe(subscriber)));
}

function sendElsewhere(request: FastifyRequest, reply: FastifyReply, outcome: RedirectOutcome): string {
  if (outcome.notice !== undefined) leaveNotice(request, reply, outcome.notice);
  forgetWantedPage(request, reply);
  void reply.status(303).header('location', outcome.url).header('cache-control', 'no-store');
  return '';
}

function sendFile(reply: FastifyReply, outcome: FileOutcome): FileBody {
  // Also as the answer to a form, which Nest would call created.
  void reply.status(200).type(outcome.type).header('cache-control', 'no-store');
  if (outcome.show === 'save') {
    void reply.header(
      'content-disposition',
      `attachment; filename="${outcome.name.replace(/[^\w.-]+/g, '-')}"`,
    );
  } else {
    void reply.header('content-security-policy', outcome.show.contentSecurityPolicy);
  }
  return outcome.body;
}
