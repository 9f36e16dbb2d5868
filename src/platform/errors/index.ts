/** Refusals that any page can give. Use cases know no HTTP; the error filter turns each into a status and a page. */

/** The page is for people who are signed in. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

/** The form was too old or came from another site; nothing was changed. */
export class StaleForm extends Error {
  override readonly name = 'StaleForm';
}

/** The person is in this organisation, but their role does not include the action. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
  constructor(readonly action: string) {
    super(`not allowed: ${action}`);
  }
}

/** A program came without a token, or with one that does not work. */
export class TokenNeeded extends Error {
  override readonly name = 'TokenNeeded';
  constructor(readonly shown: boolean) {
    super(shown ? 'the token does not work' : 'no token');
  }
}

/** The token is for less than this. */
export class ScopeNeeded extends Error {
  override readonly name = 'ScopeNeeded';
  constructor(readonly scope: string) {
    super(`the token is not for: ${scope}`);
  }
}

/** A program asks too often. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  constructor(readonly retryAfterSeconds: number) {
    super('too many requests');
  }
}

/** A change that does not say which version it is based on. */
export class NoPrecondition extends Error {
  override readonly name = 'NoPrecondition';
}

/** A change that is based on another version than the present one. */
export class Stale extends Error {
  override readonly name = 'Stale';
}

/** It cannot be done as things are now, for a reason that programs may look at. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    /** A code: "has-pilots". */
    readonly reason: string,
  ) {
    super(`refused: ${reason}`);
  }
}

/** A program sent something else than JSON. */
export class NotJson extends Error {
  override readonly name = 'NotJson';
}
