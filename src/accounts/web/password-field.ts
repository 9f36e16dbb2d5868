import type { FieldError, FormFields } from '../../platform/forms/index.js';
import type { FormPart, PageForm } from '../../platform/views/index.js';
import type { Words } from '../../platform/words/index.js';
import type { TooMany } from '../attempts/take-attempt.js';
import { PASSWORD_MAX, PASSWORD_MIN, type PasswordProblem } from '../passwords/password-rules.js';

/** The mistake of a password that was refused. */
export function passwordError(problem: PasswordProblem): FieldError {
  if (problem === 'too-short') return { field: 'password', code: 'tooShort', facts: { min: PASSWORD_MIN } };
  if (problem === 'too-long') return { field: 'password', code: 'tooLong', facts: { max: PASSWORD_MAX } };
  return { field: 'password', code: 'invalid', facts: {} };
}

/** Where a new password is chosen. It is never shown again: after a mistake it is typed anew. */
export function newPasswordField(fields: FormFields, t: Words, label = t.passwords.new): FormPart {
  const { problems, hint, choose } = t.passwords;
  return {
    field: fields.text('password', {
      label,
      type: 'password',
      autocomplete: 'new-password',
      hint: hint({ min: PASSWORD_MIN }),
      sentences: {
        required: choose,
        tooShort: problems.tooShort({ min: PASSWORD_MIN }),
        tooLong: problems.tooLong({ max: PASSWORD_MAX }),
        invalid: problems.easy,
      },
    }),
  };
}

/** What was wrong with the proof that somebody owns the account. */
export function ownerError(problem: 'wrong' | TooMany): FieldError {
  return problem === 'wrong'
    ? { field: 'current', code: 'invalid', facts: {} }
    : { field: 'current', code: 'waitFirst', facts: {} };
}

/** Asked again before something that matters; left out for who has no password yet. */
export function currentPasswordField(fields: FormFields, t: Words, wait: number): FormPart {
  const { current, wrongCurrent, needCurrent } = t.passwords;
  return {
    field: fields.text('current', {
      label: current,
      type: 'password',
      autocomplete: 'current-password',
      sentences: {
        required: needCurrent,
        invalid: wrongCurrent,
        waitFirst: t.signIn.tooMany({ minutes: wait }),
      },
    }),
  };
}

/** For a form with a password and no address: whose password it is. */
export function withUsername(email: string | null): Pick<PageForm, 'username'> {
  return email === null ? {} : { username: email };
}
