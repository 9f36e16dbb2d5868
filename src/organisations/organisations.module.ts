import { Module } from '@nestjs/common';
import { OrganisationGuard } from './web/organisation.guard.js';

@Module({ providers: [OrganisationGuard], exports: [OrganisationGuard] })
export class OrganisationsModule {}
