import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PortfoliosModule } from '../portfolios/index.js';
import { PlansController } from './web/plans.controller.js';

@Module({ imports: [OrganisationsModule, PortfoliosModule], controllers: [PlansController] })
export class PlansModule {}
