import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PortfoliosModule } from '../portfolios/index.js';
import { OrganisationsController } from './web/organisations.controller.js';
import { OverviewController } from './web/overview.controller.js';

@Module({
  imports: [OrganisationsModule, PortfoliosModule],
  controllers: [OrganisationsController, OverviewController],
})
export class OverviewModule {}
