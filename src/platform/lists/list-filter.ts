import { FormFields } from '../forms/index.js';
import type { EmptyState, Filters, Select } from '../views/parts/index.js';
import type { Speech } from '../words/index.js';
import { fold, wordsIn } from './fold.js';
import { pagination, type Page } from './pages.js';

/** What the address of a page says. Anything may stand in it; what a list does not know is as if it was not there. */
export type Asked = Readonly<Record<string, unknown>>;

/** One thing to choose by: the C, the department, the status. */
export interface FilterChoice<T> {
  /** In the address. */
  readonly name: string;
  readonly label: string;
  /** Everything: "Alle afdelingen". */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly has: (row: T, value: string) => boolean;
}

export interface ListShape<T> {
  /** Of the page, without a query. */
  readonly address: string;
  /** Where on the page the list stands, when not at the top: an id. */
  readonly place?: string;
  /** What the words are looked for in. */
  readonly text: (row: T) => string;
  readonly choices: readonly FilterChoice<T>[];
  /** Rows on a page, 50 when left out. */
  readonly pageSize?: number;
  /** What else the address says and must go on saying. */
  readonly keeps?: Readonly<Record<string, string>>;
}

/** One of several lists on a page that are found together. */
export interface ListPart {
  /** Of its page number in the address. */
  readonly name?: string;
  /** Of the page numbers of the others, which stay as they are. */
  readonly beside?: readonly string[];
  /** Where it stands on the page: an id. That of the list when left out. */
  readonly place?: string;
}

/** In the address: words, and a choice that leaves everything in. */
const WORDS = 'zoek';
const ALL = 'alle';
/** Characters of a search that anybody types by hand. */
const LONGEST = 100;
/** Rows from which on a way to find one is a help. */
const WORTH_IT = 6;
/** Rows on a page, unless a list says otherwise. */
const PAGE_SIZE = 50;
/** The number of a page in the address, unless a list says otherwise. */
const PAGE = 'pagina';

/** The pages that the address asks for, of lists with these names for their number. */
export function pageNumbers(asked: Asked, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = asked[name];
      return typeof value === 'string' && (value === ALL || /^\d{1,6}$/.test(value)) ? [[name, value]] : [];
    }),
  );
}

/**
 * A list of which the address says what to show: by words and by choices, a page at a time. All of it is a plain GET
 * form, so that it works without a script and its address can be given to somebody else.
 */
export class ListFilter<T> {
  private readonly words: string;
  private readonly chosen: ReadonlyMap<FilterChoice<T>, string>;

  constructor(
    private readonly shape: ListShape<T>,
    private readonly asked: Asked,
    private readonly speech: Speech,
  ) {
    const words = asked[WORDS];
    this.words = typeof words === 'string' ? words.trim().slice(0, LONGEST) : '';
    this.chosen = new Map(
      shape.choices.flatMap((choice) => {
        const known = choice.options.find(({ value }) => value === asked[choice.name]);
        return known ? [[choice, known.value]] : [];
      }),
    );
  }

  /** Something is left out. */
  get isOn(): boolean {
    return this.words !== '' || this.chosen.size > 0;
  }

  /** Those that fit every choice and have every word. */
  keep<R extends T>(rows: readonly R[]): readonly R[] {
    if (!this.isOn) return rows;
    const words = wordsIn(this.words);
    const hasWords = (row: T): boolean => {
      const text = words.length > 0 ? fold(this.shape.text(row)) : '';
      return words.every((word) => text.includes(word));
    };
    return rows.filter(
      (row) => [...this.chosen].every(([choice, value]) => choice.has(row, value)) && hasWords(row),
    );
  }

  /** Absent for a list that one sees at a glance. */
  form(found: number, all: number): { readonly filters?: Filters } {
    if (all < WORTH_IT && !this.isOn) return {};
    const { t } = this.speech;
    const values = Object.fromEntries(
      this.shape.choices.map((choice) => [choice.name, this.chosen.get(choice) ?? ALL]),
    );
    const fields = new FormFields({ values: { ...values, [WORDS]: this.words }, errors: [] }, t);
    const choices = this.shape.choices.map(({ name, label, all: text, options }): Select =>
      fields.select(name, { label, options: [{ value: ALL, text }, ...options] }),
    );
    return {
      filters: {
        action: this.at(''),
        fields: Object.entries(this.shape.keeps ?? {}).map(([name, value]) => ({ name, value })),
        words: fields.text(WORDS, { label: t.listFilter.words }),
        choices,
        found: t.listFilter.found({ found, all }),
        ...(this.isOn ? { clear: this.clear() } : {}),
      },
    };
  }

  /** For a list of which nothing fits. */
  nothing(): EmptyState {
    return { text: this.speech.t.listFilter.none, actions: [this.clear()] };
  }

  /** One page of what was kept, or all of it when that was asked for. */
  page<R extends T>(rows: readonly R[], { name = PAGE, beside = [], place }: ListPart = {}): Page<R> {
    const { pageSize = PAGE_SIZE } = this.shape;
    const pages = Math.ceil(rows.length / pageSize);
    if (pages <= 1) return { rows };
    const at = (value: string): string =>
      this.at(this.query({ ...pageNumbers(this.asked, beside), [name]: value }), place);
    const { t } = this.speech;
    if (this.asked[name] === ALL)
      return {
        rows,
        pages: { text: t.listFilter.allAtOnce, other: { text: t.listFilter.inPages, href: at('1') } },
      };
    const number = Math.min(Math.max(1, Math.trunc(Number(this.asked[name])) || 1), pages);
    return {
      rows: rows.slice((number - 1) * pageSize, number * pageSize),
      pages: {
        ...pagination(number, pages, (other) => at(String(other)), t),
        other: { text: t.listFilter.allOnOnePage, href: at(ALL) },
      },
    };
  }

  /** What the address says of this list: for other links of its page, which keep it. */
  get said(): Readonly<Record<string, string>> {
    const chosen = [...this.chosen].map(([{ name }, value]) => [name, value] as const);
    return {
      ...(this.words === '' ? {} : { [WORDS]: this.words }),
      ...Object.fromEntries(chosen),
      ...pageNumbers(this.asked, [PAGE]),
    };
  }

  private clear(): { readonly text: string; readonly href: string } {
    const kept = new URLSearchParams(this.shape.keeps).toString();
    return { text: this.speech.t.listFilter.clear, href: this.at(kept) };
  }

  private query(pages: Readonly<Record<string, string>>): string {
    const { [PAGE]: _, ...found } = this.said;
    return new URLSearchParams({ ...this.shape.keeps, ...found, ...pages }).toString();
  }

  private at(query: string, place = this.shape.place): string {
    const { address } = this.shape;
    return [address, query && `?${query}`, place && `#${place}`].filter(Boolean).join('');
  }
}
