import { type FieldError, type FormFields, type FormState } from '../../../platform/forms/index.js';
import type { FormPart } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { contrastOnPaper, HOUSE_FONTS, LEAST_CONTRAST, parseColour } from '../../../rendering/index.js';
import type { StyleForm } from './style.form.js';

type Values = FormState['values'];

/** Dark enough to read on paper; the hint names it, too. */
const EXAMPLE_COLOUR = '#1f4e79';

/** Questions about colours and letter. */
export function styleParts(fields: FormFields, values: Values, speech: Speech): readonly FormPart[] {
  const { planLook } = speech.t;
  const colour = (name: 'main' | 'second'): FormPart => {
    const text = { label: planLook[name], hint: planLook.colourHint, short: true, optional: true };
    const sentences = {
      invalid: planLook.notAColour({ field: planLook[name], example: EXAMPLE_COLOUR }),
      tooSmall: tooLight(planLook[name], String(values[name] ?? ''), speech),
    };
    return { field: fields.text(name, { ...text, sentences }) };
  };
  return [
    colour('main'),
    colour('second'),
    {
      radios: fields.choice('font', {
        label: planLook.font,
        options: HOUSE_FONTS.map((value) => ({ value, text: planLook.fonts[value] })),
      }),
    },
  ];
}

function tooLight(field: string, value: string, { t, f }: Speech): string {
  const known = parseColour(value);
  return t.planLook.tooLight({
    field,
    contrast: known === undefined ? '' : f.number(contrastOnPaper(known), 1),
    least: f.number(LEAST_CONTRAST, 1),
  });
}

/** Colours that are none, or that cannot be read on paper. */
export function colourErrors({ main, second }: Pick<StyleForm, 'main' | 'second'>): readonly FieldError[] {
  return [...colourError('main', main), ...colourError('second', second)];
}

function colourError(field: string, given: string | undefined): readonly FieldError[] {
  if (given === undefined) return [];
  const colour = parseColour(given);
  if (colour === undefined) return [{ field, code: 'invalid', facts: {} }];
  return contrastOnPaper(colour) < LEAST_CONTRAST
    ? [{ field, code: 'tooSmall', facts: { min: LEAST_CONTRAST } }]
    : [];
}
