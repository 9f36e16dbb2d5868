import {
  BadRequestException,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { isApi } from './is-api.js';
import type { Outcome } from './outcome.js';

/**
 * A route that reads no form takes no field either: unknown fields are refused everywhere. Asked once the guards have
 * found out who is looking, so that the refusal stands in the frame of every other page.
 */
@Injectable()
export class NoFieldsInterceptor implements NestInterceptor<Outcome, Outcome> {
  intercept(context: ExecutionContext, next: CallHandler<Outcome>): Observable<Outcome> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method !== 'POST' || isApi(request) || request.shownAgain === true) return next.handle();
    const { body } = request;
    const isEmpty = typeof body !== 'object' || body === null || Object.keys(body).length === 0;
    if (!isEmpty && !readsForm(context)) throw new BadRequestException();
    return next.handle();
  }
}

/** Nest keeps what a method asks for under the kind and place of each argument: "3:1" is a body in the second one. */
function readsForm(context: ExecutionContext): boolean {
  const asked: unknown = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    context.getClass(),
    context.getHandler().name,
  );
  return Object.keys(asked ?? {}).some((place) => place.startsWith(`${String(RouteParamtypes.BODY)}:`));
}
