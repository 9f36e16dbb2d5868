import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';
import { scrub } from './scrub.js';

/** What Nest itself has to say goes into the same log, in the same form. Its progress at start is nobody's business. */
export function nestLog(log: FastifyBaseLogger): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown) => {
      log.warn({ from: 'nest' }, scrub(String(message)));
    },
    error: (message: unknown) => {
      log.error({ from: 'nest' }, scrub(String(message)));
    },
  };
}
