import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '../words/index.js';
import { visitorOf, type Visitor } from './visitor.js';

/** The language that this visitor reads. */
export const InLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language =>
    visitorOf(context.switchToHttp().getRequest<FastifyRequest>()).language,
);

/** Who is looking. */
export const CurrentVisitor = createParamDecorator((_: unknown, context: ExecutionContext): Visitor =>
  visitorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
