import { ValidateBy } from 'class-validator';

/** A variable that may be left out, and otherwise has to pass the test; the advice completes the sentence "X must be ...". */
export function Must(test: (value: string) => boolean, advice: string): PropertyDecorator {
  return ValidateBy({
    name: 'must',
    validator: {
      validate: (value: unknown) => value === undefined || (typeof value === 'string' && test(value)),
      defaultMessage: () => advice,
    },
  });
}
