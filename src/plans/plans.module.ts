import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PortfoliosModule } from '../portfolios/index.js';
import { AdoptedPlans } from './adopted-plans.js';
import { OrderedFiles } from './files/ordered-files.js';
import { CompareApi } from './web/api/compare.api.js';
import { FilesApi } from './web/api/files.api.js';
import { LogoApi } from './web/api/logo.api.js';
import { LookApi } from './web/api/look.api.js';
import { OwnStyleApi } from './web/api/own-style.api.js';
import { PlansApi } from './web/api/plans.api.js';
import { SharingApi } from './web/api/sharing.api.js';
import { TextsApi } from './web/api/texts.api.js';
import { VersionsApi } from './web/api/versions.api.js';
import { LookController } from './web/look/look.controller.js';
import { OwnStyleController } from './web/look/own-style.controller.js';
import { LogoController } from './web/logo/logo.controller.js';
import { PlanFiles } from './files/plan-files.js';
import { FilesController } from './web/files.controller.js';
import { PlansController } from './web/plans.controller.js';
import { SeveralPlansController } from './web/several/several.controller.js';
import { SharedController } from './web/shared.controller.js';
import { SharingController } from './web/sharing.controller.js';
import { TimelineController } from './web/timeline.controller.js';
import { TextsController } from './web/texts/texts.controller.js';

@Module({
  imports: [OrganisationsModule, PortfoliosModule],
  controllers: [
    CompareApi,
    FilesApi,
    LogoApi,
    LookApi,
    OwnStyleApi,
    PlansApi,
    SharingApi,
    TextsApi,
    VersionsApi,
    SeveralPlansController,
    PlansController,
    FilesController,
    SharingController,
    SharedController,
    TextsController,
    LookController,
    OwnStyleController,
    LogoController,
    TimelineController,
  ],
  providers: [AdoptedPlans, OrderedFiles, PlanFiles],
})
export class PlansModule {}
