import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LanguageController } from './web/language.controller.js';
import { SignInController } from './web/sign-in.controller.js';
import { VisitorGuard } from './web/visitor.guard.js';

@Module({
  controllers: [SignInController, LanguageController],
  providers: [{ provide: APP_GUARD, useClass: VisitorGuard }],
})
export class AccountsModule {}
