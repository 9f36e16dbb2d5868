import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TokenDoor } from './access-tokens/token-door.js';
import { AccountApi } from './web/api/account.api.js';
import { AccountController } from './web/account.controller.js';
import { CredentialsController } from './web/credentials.controller.js';
import { KeptFormController } from './web/kept-form.controller.js';
import { LanguageController } from './web/language.controller.js';
import { PasswordController } from './web/password.controller.js';
import { SignInController } from './web/sign-in.controller.js';
import { SignOutController } from './web/sign-out.controller.js';
import { VisitorGuard } from './web/visitor.guard.js';

@Module({
  controllers: [
    SignInController,
    SignOutController,
    PasswordController,
    AccountController,
    AccountApi,
    CredentialsController,
    LanguageController,
    KeptFormController,
  ],
  providers: [TokenDoor, { provide: APP_GUARD, useClass: VisitorGuard }],
})
export class AccountsModule {}
