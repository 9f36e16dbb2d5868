import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OrganisationsModule } from '../organisations/index.js';
import { PortfoliosModule } from '../portfolios/index.js';
import { ApiDescriptionController } from './web/api/description.controller.js';
import { OrganisationsController } from './web/organisations.controller.js';
import { OverviewController } from './web/overview.controller.js';

@Module({
  imports: [DiscoveryModule, OrganisationsModule, PortfoliosModule],
  controllers: [ApiDescriptionController, OrganisationsController, OverviewController],
})
export class OverviewModule {}
