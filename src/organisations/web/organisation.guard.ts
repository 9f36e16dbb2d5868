import {
  createParamDecorator,
  Inject,
  Injectable,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { recordEntering, renewSession, type OrganisationAccess } from '../../accounts/index.js';
import { Database, NotFound } from '../../platform/database/index.js';
import { SignInNeeded } from '../../platform/errors/index.js';
import { CLOCK, visitorOf, type Clock } from '../../platform/http/index.js';
import { enterOrganisation } from '../enter-organisation.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What this person is in the organisation of the address. */
    access?: OrganisationAccess;
  }
}

/** Ties a request under /o/<organisation>/ to that organisation, or says that there is no such page. */
@Injectable()
export class OrganisationGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { organisation: string } }>>();
    const visitor = visitorOf(request);
    if (!visitor.person) throw new SignInNeeded();
    const access = await enterOrganisation(this.database, visitor.person.id, request.params.organisation);
    const { token } = visitor;
    // What it was not made for does not exist for a program.
    if (token && token.organisationId !== access.organisationId)
      throw new NotFound('organisation', access.slug);
    request.access = access;
    if (!token) await this.watchRole(request, access);
    request.visitor = {
      ...visitor,
      organisation: { slug: access.slug, name: access.organisationName, role: access.role },
    };
    return true;
  }

  /** Another role than last time, given by somebody else: what the old session id was good for has changed. */
  private async watchRole(request: FastifyRequest, access: OrganisationAccess): Promise<void> {
    const { organisationId, role } = access;
    const seen = request.session.roles?.[organisationId];
    if (seen === role || request.method !== 'GET') return;
    if (seen === undefined) await recordEntering(this.database, access, this.clock());
    else await renewSession(request);
    request.session.roles = { ...request.session.roles, [organisationId]: role };
  }
}

/** On every controller whose path begins with `/o/:organisation`. */
export const InOrganisation = (): ClassDecorator & MethodDecorator => UseGuards(OrganisationGuard);

/** The person's access to the organisation of the address. */
export const Access = createParamDecorator((_: unknown, context: ExecutionContext): OrganisationAccess => {
  const { access } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!access) throw new Error('@Access() needs @InOrganisation() on the controller');
  return access;
});
