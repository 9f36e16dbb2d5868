import { Controller, Get } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Type } from '@nestjs/common';
import { Public } from '../../../accounts/index.js';
import { describeApi, listRoutes, type ApiDescription } from '../../../platform/api/index.js';
import { InLanguage, json, page, type Outcome } from '../../../platform/http/index.js';
import { words, type Language } from '../../../platform/words/index.js';
import { ABOUT_API } from './about-api.js';
import { docsModel, docsPage, type DocsPageModel } from './docs.page.js';

/** What a program can do here, for programs and for people: written from the routes of the running server. */
@Public()
@Controller('api')
export class ApiDescriptionController {
  private description: ApiDescription | undefined;
  private readonly models = new Map<Language, DocsPageModel>();

  constructor(private readonly discovery: DiscoveryService) {}

  @Get('openapi.json')
  openapi(): Promise<Outcome> {
    return Promise.resolve(json(this.describe()));
  }

  @Get('docs')
  docs(@InLanguage() language: Language): Promise<Outcome> {
    const model = this.models.get(language) ?? docsModel(this.describe(), words(language));
    this.models.set(language, model);
    return Promise.resolve(page(docsPage, model));
  }

  private describe(): ApiDescription {
    const controllers = this.discovery.getControllers().flatMap(({ metatype }) => metatype ?? []);
    return (this.description ??= describeApi(listRoutes(controllers as Type[]), ABOUT_API));
  }
}
