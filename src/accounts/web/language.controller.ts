import { Body, Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import { CurrentVisitor, redirect, type Outcome, type Visitor } from '../../platform/http/index.js';
import { parseLanguage } from '../../platform/words/index.js';
import { chooseLanguageOf } from '../people/people.js';
import { fieldOf } from './body.js';
import { localPath } from './local-path.js';
import { Public } from './visitor.guard.js';

/** The language switch at the foot of every page. */
@Controller()
export class LanguageController {
  constructor(private readonly database: Database) {}

  @Public()
  @Post('taal')
  async choose(
    @Body() body: unknown,
    @CurrentVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    const language = parseLanguage(fieldOf(body, 'language'));
    if (!language) return redirect(localPath(fieldOf(body, 'back')));
    request.session.language = language;
    if (visitor.person) await chooseLanguageOf(this.database, visitor.person.id, language);
    return redirect(localPath(fieldOf(body, 'back')), 'languageChosen');
  }
}
