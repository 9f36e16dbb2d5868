import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { CatalogueController } from './web/catalogue.controller.js';
import { ExamplesController } from './web/examples.controller.js';
import { RequiredCultureController } from './web/culture/required-culture.controller.js';
import { IntensityController } from './web/intensity.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [CatalogueController, ExamplesController, IntensityController, RequiredCultureController],
})
export class PilotsModule {}
