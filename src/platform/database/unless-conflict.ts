import { Conflict } from './errors.js';

/**
 * For a page that shows its form again when somebody else was first, with what was typed still in it.
 * @returns what the work gave, or 'conflict'
 */
export async function unlessConflict<T>(work: Promise<T>): Promise<T | 'conflict'> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Conflict) return 'conflict';
    throw error;
  }
}
