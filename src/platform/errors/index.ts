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
