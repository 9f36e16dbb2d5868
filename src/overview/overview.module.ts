import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OrganisationsModule } from '../organisations/index.js';
import { PortfoliosModule } from '../portfolios/index.js';
import { ApiDescriptionController } from './web/api/description.controller.js';
import { ArchiveApi } from './web/api/archive.api.js';
import { TemplateApi } from './web/api/template.api.js';
import { PulseApi } from './web/api/pulse.api.js';
import { WorkshopsApi } from './web/api/workshops.api.js';
import { BeginController } from './web/begin/begin.controller.js';
import { BeginMoneyController } from './web/begin/money.controller.js';
import { WelcomeController } from './web/begin/welcome.controller.js';
import { Archives } from './archive/archives.js';
import { ArchiveController, RestoreController } from './web/archive/archive.controller.js';
import { OrganisationsController } from './web/organisations.controller.js';
import { OverviewController } from './web/overview.controller.js';
import { PulseController } from './pulse/web/pulse.controller.js';
import { IntoController } from './web/into.controller.js';
import { TemplateController } from './web/template.controller.js';
import { ScreenController } from './workshops/web/screen.controller.js';
import { WorkshopsController } from './workshops/web/workshops.controller.js';

@Module({
  imports: [DiscoveryModule, OrganisationsModule, PortfoliosModule],
  controllers: [
    ApiDescriptionController,
    ArchiveApi,
    TemplateApi,
    PulseApi,
    WorkshopsApi,
    RestoreController,
    BeginController,
    BeginMoneyController,
    WelcomeController,
    OrganisationsController,
    ArchiveController,
    IntoController,
    OverviewController,
    PulseController,
    ScreenController,
    TemplateController,
    WorkshopsController,
  ],
  providers: [Archives],
})
export class OverviewModule {}
