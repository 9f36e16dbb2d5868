import { message, type Translation } from '../message.js';
import type { planLogo as nl } from '../nl/plan-logo.js';

export const planLogo: Translation<typeof nl> = {
  title: 'Logo on the document',
  lead: 'The logo stands on the cover of every document: on the screen, in PDF, Word and PowerPoint. A version keeps the logo that there was when it was kept.',
  now: 'The logo as it is now',
  size: message<{ width: string; height: string; kilobytes: string }>(
    '{width} by {height} pixels, {kilobytes} kB',
  ),
  none: 'There is no logo yet. The cover shows the mark of Kikkerplan.',
  file: 'File with the logo',
  fileHint: message<{ kilobytes: string; least: string; most: string }>(
    'PNG or JPEG, at most {kilobytes} kB and {most} pixels wide or high. The longest side has at least {least} pixels. What else is in the file, such as place and time of a photo, we do not keep.',
  ),
  text: 'What does it show?',
  textHint: 'For who does not see the logo. Empty: the name of the organisation.',
  save: 'Save the logo',
  remove: 'Remove the logo',
  back: 'Look of the document',
  meanwhile:
    'Somebody else changed the logo meanwhile. Below stands what there is now. If you still want yours, choose the file again.',
  problems: {
    none: 'Choose a file first',
    'too-large-file': message<{ kilobytes: string }>(
      'The file is too large. Save the logo smaller: at most {kilobytes} kB.',
    ),
    foreign:
      'This file is no PNG or JPEG, whatever it is called. Save the logo as PNG; not every program can show an SVG or WebP safely.',
    broken:
      'This file is not complete, or of a kind that not every program reads. Save the logo again as PNG.',
    'too-heavy': message<{ kilobytes: string; most: string }>(
      'The file is {kilobytes} kB, and at most {most} kB can travel in every document. Save the logo smaller.',
    ),
    'too-small': message<{ least: string }>(
      'The logo is too small to print. Its longest side needs at least {least} pixels.',
    ),
    'too-large': message<{ side: string; pixels: string }>(
      'The logo has too many pixels. Take at most {side} on each side, and at most {pixels} million as a whole.',
    ),
  },
};
