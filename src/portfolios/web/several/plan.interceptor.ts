import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { of, type Observable } from 'rxjs';
import { addressParts } from '../../../organisations/index.js';
import type { OrganisationAccess } from '../../../accounts/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { redirect, visitorOf, type Outcome } from '../../../platform/http/index.js';
import { addressIn } from '../../several/plan-address.js';
import { isIn } from '../../several/plan-order.js';
import type { PlanRow } from '../../store/plan.entity.js';
import { placed, PlanStore } from '../../store/plan.store.js';

/** Names of the parameter that addresses have for a pilot. */
type PilotParams = Partial<Record<'code' | 'pilot', string>>;

/**
 * Looks at which plan an address is about, before anything else is done: a plan that is not there is no page, every page
 * says which one it is about where there are more, and a page of a pilot is opened in the plan that the pilot is in.
 */
@Injectable()
export class PlanInterceptor implements NestInterceptor<Outcome, Outcome> {
  constructor(private readonly database: Database) {}

  async intercept(context: ExecutionContext, next: CallHandler<Outcome>): Promise<Observable<Outcome>> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: PilotParams }>>();
    const { access } = request;
    if (!access) return next.handle();
    const rows = await this.rowsOf(access);
    const row = placed(rows, access.plan);
    if (!row) throw new NotFound('plan', access.slug);
    if (rows.length === 1) return next.handle();
    sayWhich(request, row);
    const other = elsewhere(request, rows, row);
    return other ? of(redirect(inPlan(request.url, access, other))) : next.handle();
  }

  private async rowsOf({ organisationId }: OrganisationAccess): Promise<readonly PlanRow[]> {
    return this.database.readKept(`plans ${organisationId}`, async (em) =>
      new PlanStore(em).list(organisationId),
    );
  }
}

function sayWhich(request: FastifyRequest, { name }: PlanRow): void {
  const visitor = visitorOf(request);
  if (!visitor.organisation) return;
  request.visitor = { ...visitor, organisation: { ...visitor.organisation, plan: name } };
}

/** The plan that the pilot of this page is in, when that is another one. A program asks in the plan that it means. */
function elsewhere(
  request: FastifyRequest<{ Params: PilotParams }>,
  rows: readonly PlanRow[],
  row: PlanRow,
): PlanRow | undefined {
  const { code, pilot = code } = request.params;
  if (pilot === undefined || request.method !== 'GET' || visitorOf(request).token) return undefined;
  if (!/^\/o\/[^/]+\/(pilots|poorten|voorstellen|bord|volgorde)\//.test(request.url)) return undefined;
  return isIn(row, rows)(pilot) ? undefined : rows.find((each) => isIn(each, rows)(pilot));
}

/** The same page in another plan. */
function inPlan(url: string, { slug }: OrganisationAccess, plan: PlanRow): string {
  const address = addressIn(addressParts(slug)?.slug ?? slug, plan);
  return url.replace(/^\/o\/[^/?]+/, `/o/${address}`);
}
