import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { JudgedPlans } from './judged-plans.js';
import { PortfoliosController } from './web/portfolios.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [PortfoliosController],
  providers: [JudgedPlans],
  exports: [JudgedPlans],
})
export class PortfoliosModule {}
