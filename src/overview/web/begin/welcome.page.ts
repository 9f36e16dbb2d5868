import { definePage, type Link, type PageHead, type PageModel } from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';
import { overviewUrls } from '../urls.js';
import { beginUrls } from './urls.js';

interface Door {
  readonly id: string;
  readonly heading: string;
  readonly texts: readonly string[];
  readonly link: Link;
}

export interface WelcomePageModel extends PageModel {
  readonly head: PageHead;
  readonly doors: readonly Door[];
  readonly list: Link;
}

export const welcomePage = definePage<WelcomePageModel>('overview/welcome');

/** @param example address of the example, for who works in it */
export function welcomeModel(example: string | undefined, { welcomePage: w }: Words): WelcomePageModel {
  return {
    title: w.title,
    head: { heading: w.title, lead: w.lead },
    doors: [
      {
        id: 'voorbeeld',
        heading: w.example.title,
        texts: [w.example.text, example === undefined ? w.example.copyText : w.example.free],
        link:
          example === undefined
            ? { text: w.example.copy, href: overviewUrls.newOrganisation() }
            : { text: w.example.open, href: overviewUrls.home(example) },
      },
      {
        id: 'eigen',
        heading: w.own.title,
        texts: [w.own.text, w.own.role],
        link: { text: w.own.begin, href: beginUrls.begin() },
      },
    ],
    list: { text: w.list, href: overviewUrls.organisations() },
  };
}
