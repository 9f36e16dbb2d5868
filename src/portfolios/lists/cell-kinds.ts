import { parseNumber } from '../../platform/forms/index.js';
import { fold } from '../../platform/lists/index.js';
import type { TableCell } from '../../platform/spreadsheets/index.js';
import { words, type Language, type Words } from '../../platform/words/index.js';
import {
  DEPARTMENT_KINDS,
  DIMENSIONS,
  FOUR_CS,
  intensityOf,
  type AskedMoment,
  type Department,
  type Intensity,
  type IntensityItems,
} from '../../planning/index.js';

/** What cells are read and written against. */
export interface ListContext {
  readonly language: Language;
  readonly departments: readonly Pick<Department, 'id' | 'name'>[];
  /** Ids of long-term goals. */
  readonly goals: ReadonlySet<string>;
}

/** What can be wrong with one cell by itself; `value` is the part of it that is. */
export interface CellMistake {
  readonly code: 'not-a-number' | 'not-a-choice' | 'unknown-department' | 'unknown-goal';
  readonly value: string;
}

/** How a value stands in a cell, and comes out of it again. */
export interface CellKind {
  readonly write: (value: unknown, context: ListContext) => TableCell;
  /** @returns the value, or what is wrong */
  readonly read: (cell: string | number, context: ListContext) => { readonly value: unknown } | CellMistake;
  /** What one can choose from, in words. */
  readonly choices?: (t: Words) => readonly string[];
}

/** The same word, however it is written: "Fase 1: begin" and "fase 1 - Begin". */
export function plainWord(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

const LISTED = '; ';
const parts = (cell: string | number): readonly string[] =>
  String(cell)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A number in the notation of the language, without marks between thousands. */
export function plainNumber(value: number, language: Language): string {
  const text = String(Number(value.toFixed(4)));
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** All of them, or the first mistake. */
function each<T>(
  texts: readonly string[],
  read: (text: string) => { readonly value: T } | CellMistake,
): { readonly value: readonly T[] } | CellMistake {
  const values: T[] = [];
  for (const text of texts) {
    const result = read(text);
    if ('code' in result) return result;
    values.push(result.value);
  }
  return { value: values };
}

export const textKind: CellKind = {
  write: (value) => (typeof value === 'string' ? value : null),
  read: (cell) => ({ value: String(cell).trim() }),
};

function readNumber(cell: string | number, language: Language): { readonly value: number } | CellMistake {
  if (typeof cell === 'number') return { value: cell };
  const value = parseNumber(cell.trim(), language);
  return value === undefined ? { code: 'not-a-number', value: cell.trim() } : { value };
}

export const numberKind: CellKind = {
  write: (value) => (typeof value === 'number' ? value : null),
  read: (cell, { language }) => readNumber(cell, language),
};

/** One number, or one for each quarter: "4; 4,5; 4". */
export const numbersKind: CellKind = {
  write: (value, { language }) =>
    Array.isArray(value)
      ? (value as number[]).map((number) => plainNumber(number, language)).join(LISTED)
      : numberKind.write(value, { language, departments: [], goals: new Set() }),
  read: (cell, { language }) => {
    if (typeof cell === 'number') return { value: cell };
    const read = each(parts(cell), (part) => readNumber(part, language));
    if ('code' in read) return read;
    return { value: read.value.length === 1 ? read.value[0] : read.value };
  },
};

/** One of a few words, in Dutch or English, or the code that a case file has. */
function choiceKind(
  codes: readonly string[],
  namesOf: (t: Words) => Readonly<Record<string, string>>,
): CellKind {
  const languages: readonly Language[] = ['nl', 'en'];
  const known = new Map(
    codes.flatMap((code) => [
      [plainWord(code), code] as const,
      ...languages.map((language) => [plainWord(namesOf(words(language))[code] ?? code), code] as const),
    ]),
  );
  return {
    choices: (t) => codes.map((code) => namesOf(t)[code] ?? code),
    write: (value, { language }) =>
      typeof value === 'string' ? (namesOf(words(language))[value] ?? value) : null,
    read: (cell) => {
      const value = known.get(plainWord(String(cell)));
      return value === undefined ? { code: 'not-a-choice', value: String(cell) } : { value };
    },
  };
}

export const cKind = choiceKind(FOUR_CS, (t) => t.terms.cs);
export const bringsKind = choiceKind(DEPARTMENT_KINDS, (t) => t.setup.departments.kinds);
const dimension = choiceKind(DIMENSIONS, (t) => t.planNames.dimensions);

/** What widens: several of a few words. */
export const dimensionsKind: CellKind = {
  ...(dimension.choices ? { choices: dimension.choices } : {}),
  write: (value, context) =>
    Array.isArray(value) ? value.map((item) => dimension.write(item, context)).join(LISTED) : null,
  read: (cell, context) => each(parts(cell), (part) => dimension.read(part, context)),
};

function findDepartment(
  text: string,
  { departments }: ListContext,
): { readonly value: string } | CellMistake {
  const wanted = plainWord(text);
  const found =
    departments.find(({ id }) => plainWord(id) === wanted) ??
    departments.find(({ name }) => plainWord(name) === wanted);
  return found ? { value: found.id } : { code: 'unknown-department', value: text };
}

/** Written as its code, which holds when a name changes; a name is read too. */
export const departmentKind: CellKind = {
  write: textKind.write,
  read: (cell, context) => findDepartment(String(cell).trim(), context),
};

export const departmentsKind: CellKind = {
  write: (value) => (Array.isArray(value) && value.length > 0 ? value.join(LISTED) : null),
  read: (cell, context) => each(parts(cell), (part) => findDepartment(part, context)),
};

/** Full-time equivalents per department: "KS 0,5; MC 0,2". */
export const fteKind: CellKind = {
  write: (value, { language }) => {
    const entries = Object.entries((value ?? {}) as Record<string, number>);
    return entries.length === 0
      ? null
      : entries.map(([id, fte]) => `${id} ${plainNumber(fte, language)}`).join(LISTED);
  },
  read: (cell, context) => {
    const read = each(parts(cell), (part) => {
      const [, name = '', number = ''] = /^(.*\S)\s+(\S+)$/.exec(part) ?? [];
      if (name === '') return { code: 'not-a-number', value: part };
      const department = findDepartment(name, context);
      if ('code' in department) return department;
      const fte = readNumber(number, context.language);
      return 'code' in fte ? fte : { value: [department.value, fte.value] as const };
    });
    return 'code' in read ? read : { value: Object.fromEntries(read.value) };
  },
};

/** A planning quarter or a week of the plan: "2026-Q4", "Q4 2026", "week 25". */
export const momentKind: CellKind = {
  write: (value) => {
    const moment = value as AskedMoment | undefined;
    if (moment === undefined) return null;
    return typeof moment === 'string' ? moment : `week ${String(moment.week)}`;
  },
  read: (cell) => {
    const text = String(cell).trim();
    const week = /^week\s*(\d{1,4})$/i.exec(text)?.[1];
    if (week !== undefined) return { value: { week: Number(week) } };
    const [, year, quarter] = /^(\d{4})\W*[QK](\d)$/i.exec(text) ?? [];
    if (year !== undefined && quarter !== undefined) return { value: `${year}-Q${quarter}` };
    const [, first, last] = /^[QK](\d)\W*(\d{4})$/i.exec(text) ?? [];
    return { value: first !== undefined && last !== undefined ? `${last}-Q${first}` : text };
  },
};

/** 1 to 5; what the calculator made of five answers is written as what they come to. */
export const intensityKind: CellKind = {
  write: (value) => (value === undefined ? null : intensityOf(value as Intensity | IntensityItems)),
  read: (cell, { language }) => readNumber(cell, language),
};

export const goalKind: CellKind = {
  write: textKind.write,
  read: (cell, { goals }) => {
    const value = String(cell).trim();
    return goals.has(value) ? { value } : { code: 'unknown-goal', value };
  },
};
