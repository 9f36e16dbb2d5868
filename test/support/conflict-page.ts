import { load } from 'cheerio';
import { hiddenFields } from './app.js';

export interface Choice {
  readonly name: string;
  readonly question: string;
  /** In words: what was typed, and what is stored now. */
  readonly mine: string;
  readonly theirs: string;
  readonly difference: string;
}

/** The page that sets one's own answers beside somebody else's. */
export class ConflictPage {
  private readonly $;

  constructor(
    html: string,
    private readonly action: string,
  ) {
    this.$ = load(html);
  }

  get heading(): string {
    return this.$('h1').text();
  }

  get choices(): readonly Choice[] {
    const { $ } = this;
    return $('fieldset')
      .toArray()
      .map((fieldset) => {
        const [mine = '', theirs = ''] = $(fieldset)
          .find('label .hint')
          .toArray()
          .map((hint) => $(hint).text());
        return {
          name: $(fieldset).find('input').attr('name') ?? '',
          question: $(fieldset).find('legend').text().trim(),
          mine,
          theirs,
          difference: $(fieldset).children('.hint').text(),
        };
      });
  }

  /** What the browser sends: one’s own answers stay chosen, except where theirs is taken. */
  body(takeTheirs: readonly string[] = []): Record<string, string> {
    const { $ } = this;
    const chosen = $('fieldset')
      .toArray()
      .map((fieldset): [string, string] => {
        const name = $(fieldset).find('input').first().attr('name') ?? '';
        const theirs = takeTheirs.includes(name);
        const input = theirs ? $(fieldset).find('input').last() : $(fieldset).find('input[checked]');
        return [name, input.attr('value') ?? ''];
      });
    return { ...hiddenFields($, this.action), ...Object.fromEntries(chosen) };
  }
}
