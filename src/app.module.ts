import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsModule, PERSON_TRACES, SignOn } from './accounts/index.js';
import { GatesModule } from './gates/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { OverviewModule, shell } from './overview/index.js';
import { PlansModule, renameInPlans } from './plans/index.js';
import { PilotsModule, PLACE_PROPOSALS, renameInPilots } from './pilots/index.js';
import type { SignOnProvider } from './platform/config/index.js';
import { Backups } from './platform/backups/index.js';
import { Database } from './platform/database/index.js';
import { Mailer } from './platform/mail/index.js';
import { Jobs } from './platform/jobs/index.js';
import {
  CLOCK,
  LINKS,
  ErrorFilter,
  NoFieldsInterceptor,
  FORM_SEALS,
  FormSeals,
  OutcomeInterceptor,
  PageWriter,
  RENDERER,
  SHELL,
  type Clock,
  type Links,
} from './platform/http/index.js';
import type { Renderer } from './platform/views/index.js';
import { joinPlan, PlanInterceptor, PortfoliosModule, renameInPortfolios } from './portfolios/index.js';

/** What the application is given from outside: by main, or by a test. */
export interface Surroundings {
  readonly database: Database;
  readonly renderer: Renderer;
  readonly clock: Clock;
  readonly mailer: Mailer;
  /** Makes addresses for mail and for other sites, from the settings and never from a request. */
  readonly links: Links;
  readonly signOn: readonly SignOnProvider[];
  readonly jobs: Jobs;
  readonly backups: Backups;
  /** Tell whom a form was made for. */
  readonly seals: FormSeals;
}

/** Everything that contexts share, offered to all of them. */
@Module({})
class SharedModule {
  static with({
    database,
    renderer,
    clock,
    jobs,
    mailer,
    links,
    signOn,
    backups,
    seals,
  }: Surroundings): DynamicModule {
    const shared = [
      { provide: Database, useValue: database },
      { provide: RENDERER, useValue: renderer },
      { provide: CLOCK, useValue: clock },
      { provide: Mailer, useValue: mailer },
      { provide: LINKS, useValue: links },
      { provide: SignOn, useValue: new SignOn(signOn, links) },
      { provide: Jobs, useValue: jobs },
      { provide: Backups, useValue: backups },
      { provide: PERSON_TRACES, useValue: [renameInPilots, renameInPortfolios, renameInPlans] },
      { provide: PLACE_PROPOSALS, useValue: joinPlan },
      { provide: FORM_SEALS, useValue: seals },
      { provide: SHELL, useValue: shell },
      PageWriter,
    ];
    return { module: SharedModule, global: true, providers: shared, exports: shared };
  }
}

/** The only place where all contexts meet. */
@Module({})
export class AppModule {
  static with(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SharedModule.with(surroundings),
        AccountsModule,
        OrganisationsModule,
        PilotsModule,
        PortfoliosModule,
        GatesModule,
        PlansModule,
        OverviewModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
        { provide: APP_INTERCEPTOR, useClass: PlanInterceptor },
        { provide: APP_INTERCEPTOR, useClass: NoFieldsInterceptor },
      ],
    };
  }
}
