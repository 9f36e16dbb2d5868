import { message, type Translation } from '../message.js';
import type { planLook as nl } from '../nl/plan-look.js';

export const planLook: Translation<typeof nl> = {
  title: 'Look of the document',
  lead: 'What you choose here holds for every document of this plan: on the screen, as a file, and behind a new link. The plan itself does not change.',
  link: 'Choose the look',
  audience: 'Who is the document for?',
  audiences: {
    board: { name: 'Directors and board', hint: 'Everything, or the chapters that you choose below.' },
    department: { name: 'One department', hint: 'One page: who notices what, and when.' },
    'works-council': {
      name: 'Works council',
      hint: 'Summary, approach, people, time, gates and rules of the game.',
    },
  },
  department: 'Which department?',
  departmentHint: 'Only needed for the page of a department.',
  needDepartment: 'Choose of which department the page is',
  language: 'Language',
  languages: { reader: 'The language of the reader', nl: 'Nederlands', en: 'English' },
  figures: 'With figures',
  figuresHint: 'Without figures the tables with the same data stay.',
  sections: 'Which chapters and appendices?',
  sectionsHint: 'The numbers stay those of the whole plan. The cover says what is missing.',
  needSections: 'Keep at least one chapter',
  main: 'Colour of headings and cover',
  second: 'Colour of links and of the line on the cover',
  colourHint: 'Six characters, such as #1f4e79. Empty: the colour of Kikkerplan.',
  notAColour: 'Write the colour as # with six characters, such as #1f4e79',
  tooLight: message<{ contrast: string; least: string }>(
    'This colour does not read on paper: the contrast is {contrast}, and at least {least} is needed. Choose a darker colour.',
  ),
  font: 'Typeface',
  fonts: { serif: 'With serifs, for reading on paper', sans: 'Without serifs, like this screen' },
  save: 'Save the look',
  partNoData:
    'A document that does not show everything does not carry the data of the plan. It cannot be checked with kikkerplan verify.',
  toolbar: 'Look',
  withFigures: 'With figures',
  withoutFigures: 'Without figures',
  change: 'Choose the look',
  compare: message<{ version: number }>('Compare with version {version, number}'),
  draft: 'The plan as it is now',
  version: message<{ version: number }>('Version {version, number}'),
};
