import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../../platform/database/index.js';
import {
  CLOCK,
  CurrentVisitor,
  findKeptForm,
  redirect,
  SHOWN_AGAIN,
  type Clock,
  type KeptForm,
  type Outcome,
  type Visitor,
} from '../../platform/http/index.js';
import { personOf } from './account.controller.js';
import { localPath } from './local-path.js';

const UNPROCESSABLE = 422;

/** A form that arrived after its session had ended, shown to whoever filled it in. */
@Controller('bewaard')
export class KeptFormController {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @Get(':form')
  async show(
    @Param('form') id: string,
    @CurrentVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const kept = findKeptForm(request, personOf(visitor), id, this.clock());
    if (!kept) throw new NotFound('kept form', id);
    const { statusCode, body } = await askItsOwnRoute(kept, request);
    if (statusCode === 200 || statusCode === UNPROCESSABLE)
      return { kind: 'written', status: 200, html: body };
    if (statusCode >= 400) return { kind: 'written', status: statusCode, html: body };
    return redirect(localPath(kept.page), 'nothingSent');
  }
}

/** The page of the form, from the route that it was sent to, which refuses to do more than show it. */
async function askItsOwnRoute({ url, fields }: KeptForm, request: FastifyRequest) {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((item): [string, string] => [name, item]),
    ),
  );
  return request.server.inject({
    method: 'POST',
    url,
    payload: body.toString(),
    remoteAddress: request.ip,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
      'accept-language': request.headers['accept-language'] ?? '',
      cookie: request.headers.cookie ?? '',
      [SHOWN_AGAIN.header]: SHOWN_AGAIN.value,
    },
  });
}
