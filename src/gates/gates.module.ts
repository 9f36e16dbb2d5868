import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PortfoliosModule } from '../portfolios/index.js';
import { GateDesk } from './gate-desk.js';
import { DecisionsController } from './web/decisions.controller.js';
import { GatesController } from './web/gates.controller.js';
import { SignalsController } from './web/signals/signals.controller.js';
import { RecordController } from './web/record.controller.js';

@Module({
  imports: [OrganisationsModule, PortfoliosModule],
  controllers: [GatesController, RecordController, DecisionsController, SignalsController],
  providers: [GateDesk],
})
export class GatesModule {}
