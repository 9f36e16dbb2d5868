import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import { ScopeNeeded, SignInNeeded, TokenNeeded, TooManyRequests } from '../../platform/errors/index.js';
import { isApi } from '../../platform/http/index.js';
import { chooseLanguage } from '../../platform/words/index.js';
import { TokenDoor } from '../access-tokens/token-door.js';
import { findPerson } from '../people/people.js';

const BEARER = /^Bearer +([\w-]{20,200})$/i;
const READING = new Set(['GET', 'HEAD']);

const PUBLIC = 'kikkerplan:public';

/** Pages for people who have not signed in. Every other route refuses them. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** Finds out who is looking and in which language, for every route. */
@Injectable()
export class VisitorGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
    private readonly door: TokenDoor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isApi(request)) return this.letIn(request);
    const { personId } = request.session;
    const person = personId === undefined ? null : await findPerson(this.database, personId);
    const language = chooseLanguage({
      chosen: person?.language ?? request.session.language,
      acceptLanguage: request.headers['accept-language'],
    });
    request.visitor = person ? { language, person: { id: person.id, name: person.name } } : { language };
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!person && isPublic !== true) throw new SignInNeeded();
    return true;
  }

  /** A program, with the token of somebody. @throws TokenNeeded, TooManyRequests, ScopeNeeded */
  private async letIn(request: FastifyRequest): Promise<true> {
    const { authorization = '', 'accept-language': acceptLanguage } = request.headers;
    const [, shown] = BEARER.exec(authorization) ?? [];
    if (shown === undefined) throw new TokenNeeded(authorization !== '');
    const entered = await this.door.enter(shown, request.ip);
    if (entered === null) throw new TokenNeeded(true);
    if ('minutes' in entered) throw new TooManyRequests(entered.minutes * 60);
    const { person, token } = entered;
    const { id, name, language: own } = person;
    // Another program of the same person may read another language.
    const language = chooseLanguage(
      acceptLanguage === undefined ? { chosen: own ?? undefined } : { acceptLanguage },
    );
    const { organisationId } = token;
    request.visitor = { language, person: { id, name }, token: { organisationId } };
    if (token.scope === 'read' && !READING.has(request.method)) throw new ScopeNeeded('write');
    return true;
  }
}
