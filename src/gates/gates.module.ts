import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PortfoliosModule } from '../portfolios/index.js';
import { GateReminders } from './gate-reminders.js';
import { GateDesk } from './gate-desk.js';
import { DecisionsApi } from './web/api/decisions.api.js';
import { ProgressApi } from './web/api/progress.api.js';
import { SignalsApi } from './web/api/signals.api.js';
import { DecisionsController } from './web/decisions.controller.js';
import { GatesController } from './web/gates.controller.js';
import { SignalsController } from './web/signals/signals.controller.js';
import { RecordController } from './web/record.controller.js';

@Module({
  imports: [OrganisationsModule, PortfoliosModule],
  controllers: [
    DecisionsApi,
    ProgressApi,
    SignalsApi,
    GatesController,
    RecordController,
    DecisionsController,
    SignalsController,
  ],
  providers: [GateDesk, GateReminders],
})
export class GatesModule {}
