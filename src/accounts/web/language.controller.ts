import { Body, Controller, Post, Req } from '@nestjs/common';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/index.js';
import { readButton } from '../../platform/forms/index.js';
import { CurrentVisitor, redirect, type Outcome, type Visitor } from '../../platform/http/index.js';
import { LANGUAGES, type Language } from '../../platform/words/index.js';
import { chooseLanguageOf } from '../people/people.js';
import { localPath } from './local-path.js';
import { Public } from './visitor.guard.js';

/** A long address is one with everything that was asked for in a filter. */
const LONGEST_ADDRESS = 8_000;

class LanguageForm {
  @IsIn(LANGUAGES)
  language!: string;

  /** The page that the button stood on. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  back?: string;
}

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
    const { language: wanted, back = '/' } = readButton(LanguageForm, body, visitor.language);
    const language = wanted as Language;
    request.session.language = language;
    if (visitor.person) await chooseLanguageOf(this.database, visitor.person.id, language);
    return redirect(localPath(back), 'languageChosen');
  }
}
