import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { JudgedPlans } from './judged-plans.js';
import { SettingsController } from './web/settings/settings.controller.js';
import { PortfoliosController } from './web/portfolios.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [PortfoliosController, SettingsController],
  providers: [JudgedPlans],
  exports: [JudgedPlans],
})
export class PortfoliosModule {}
