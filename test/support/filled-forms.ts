import { load, type CheerioAPI } from 'cheerio';

type Element = NonNullable<Parameters<CheerioAPI>[0]>;
export type Typed = Readonly<Record<string, readonly string[]>>;

/** A form on a page, filled in from top to bottom. */
export interface FilledForm {
  readonly action: string;
  /** What goes along unseen, the token among it. */
  readonly hidden: Readonly<Record<string, string>>;
  /** What was typed and chosen, secrets left out. */
  readonly typed: Typed;
  /** Passwords: never to be seen again. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** Every form that somebody can type or choose in; buttons alone are none, and a file is chosen anew. */
export function fillForms(html: string): readonly FilledForm[] {
  const $ = load(html);
  return $('main form[method=post]:not([enctype])')
    .toArray()
    .map((form) => fill($, form))
    .filter(({ typed, secrets }) => Object.keys({ ...typed, ...secrets }).length > 0);
}

function fill($: CheerioAPI, form: Element): FilledForm {
  const hidden: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  const typed: Record<string, string[]> = {};
  for (const element of $(form).find('input:enabled, select, textarea, button[name]').toArray()) {
    const name = $(element).attr('name') ?? '';
    const value = $(element).attr('value') ?? '';
    switch (kindOf($, element)) {
      case 'hidden':
        hidden[name] = value;
        break;
      case 'button':
        // This one only shows what was filled in.
        if (name !== '_tonen') hidden[name] ??= value;
        break;
      case 'password':
        secrets[name] = 'een geheim van niemand';
        break;
      case 'radio':
        typed[name] = [value];
        break;
      case 'checkbox':
        typed[name] = [...(typed[name] ?? []), value];
        break;
      case 'select':
        typed[name] = [$(element).find('option').last().attr('value') ?? ''];
        break;
      default:
        typed[name] = [`getypt bij ${name}, "zo" & <niet> anders`];
    }
  }
  return { action: $(form).attr('action') ?? '', hidden, typed, secrets };
}

function kindOf($: CheerioAPI, element: Element): string {
  const tag = String($(element).prop('tagName')).toLowerCase();
  return tag === 'input' ? ($(element).attr('type') ?? 'text') : tag;
}

/** The body of the form as a browser sends it. */
export function bodyOf({ hidden, typed, secrets }: FilledForm, more: Record<string, string> = {}): string {
  const lists = Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value]));
  return new URLSearchParams([
    ...Object.entries({ ...hidden, ...secrets, ...more }),
    ...lists.map(([name = '', value = '']): [string, string] => [name, value]),
  ]).toString();
}

/** What a form says of the state that it was filled from. */
export function filledFrom(hidden: FilledForm['hidden']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(hidden).filter(([name]) => ['version', 'seen'].includes(name)));
}

/** What stands in the form with this action now: typed and hidden alike, the token left out. */
export function standing(
  html: string,
  { action, typed, hidden }: FilledForm,
): { typed: Typed; filledFrom: Readonly<Record<string, string>> } {
  const $ = load(html);
  const form = $('main form')
    .filter((_, element) => $(element).attr('action') === action)
    .first();
  const entries = Object.keys(typed).map((name): [string, string[]] => {
    const fields = form.find('input, select, textarea').filter((_, field) => $(field).attr('name') === name);
    const values = fields.toArray().flatMap((field) => valuesOf($, field));
    return [name, values];
  });
  const versions = Object.keys(filledFrom(hidden)).map((name): [string, string] => [
    name,
    form.find(`input[name=${name}]`).attr('value') ?? '',
  ]);
  return { typed: Object.fromEntries(entries), filledFrom: Object.fromEntries(versions) };
}

function valuesOf($: CheerioAPI, field: Element): readonly string[] {
  switch (kindOf($, field)) {
    case 'radio':
    case 'checkbox':
      return $(field).is('[checked]') ? [String($(field).attr('value'))] : [];
    case 'select':
      return [$(field).find('option[selected]').attr('value') ?? ''];
    case 'textarea':
      return [$(field).text().replace(/^\n/, '')];
    default:
      return [$(field).attr('value') ?? ''];
  }
}

/** What a browser sends of this form as it stands: a list where several answers are ticked. */
export function asItStands(html: string, action: string): Record<string, string | readonly string[]> {
  const $ = load(html);
  const form = $('main form')
    .filter((_, element) => $(element).attr('action') === action)
    .first();
  const body: Record<string, string | string[]> = {};
  for (const field of form.find('input, select, textarea').toArray()) {
    const name = $(field).attr('name') ?? '';
    for (const value of valuesOf($, field)) {
      const known = body[name];
      body[name] = known === undefined ? value : [...[known].flat(), value];
    }
  }
  return body;
}
