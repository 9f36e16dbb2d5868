import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsModule } from './accounts/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { OverviewModule, shell } from './overview/index.js';
import { PlansModule } from './plans/index.js';
import { Database } from './platform/database/index.js';
import {
  CLOCK,
  ErrorFilter,
  OutcomeInterceptor,
  PageWriter,
  RENDERER,
  SHELL,
  type Clock,
} from './platform/http/index.js';
import type { Renderer } from './platform/views/index.js';
import { PortfoliosModule } from './portfolios/index.js';

/** What the application is given from outside: by main, or by a test. */
export interface Surroundings {
  readonly database: Database;
  readonly renderer: Renderer;
  readonly clock: Clock;
}

/** Everything that contexts share, offered to all of them. */
@Module({})
class SharedModule {
  static with({ database, renderer, clock }: Surroundings): DynamicModule {
    const shared = [
      { provide: Database, useValue: database },
      { provide: RENDERER, useValue: renderer },
      { provide: CLOCK, useValue: clock },
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
        PortfoliosModule,
        PlansModule,
        OverviewModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
      ],
    };
  }
}
