import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import { SignInNeeded } from '../../platform/errors/index.js';
import { chooseLanguage } from '../../platform/words/index.js';
import { findPerson } from '../people/people.js';

const PUBLIC = 'kikkerplan:public';

/** Pages for people who have not signed in. Every other route refuses them. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** Finds out who is looking and in which language, for every route. */
@Injectable()
export class VisitorGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
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
}
