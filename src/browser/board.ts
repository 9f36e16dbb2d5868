/**
 * Walks the cells of the board with the arrow keys; Enter opens the first card, action or planned step of the cell.
 * Until somebody comes to the board it only puts its first cell in the order of the Tab key: the page is not laid out
 * anew for it.
 */

type Step = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const board = document.querySelector<HTMLElement>('.board');
const first = board?.querySelector<HTMLElement>('.cell');
if (first) first.tabIndex = 0;

function cellsByRow(): readonly (readonly HTMLElement[])[] {
  return [...document.querySelectorAll<HTMLElement>('.board .c-row')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('.cell'),
  ]);
}

/** One that is clicked can be walked on from too. */
function prepare(): void {
  for (const cell of cellsByRow().flat()) if (cell !== first) cell.tabIndex = -1;
}

/** One cell is in the order of the Tab key; the arrows move that place. */
function enter(cell: HTMLElement, from: HTMLElement): void {
  if (first) first.tabIndex = -1;
  from.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
}

function nextTo(cell: HTMLElement, [down, right]: Step): HTMLElement | undefined {
  const rows = cellsByRow();
  const row = rows.findIndex((cells) => cells.includes(cell));
  const column = rows[row]?.indexOf(cell) ?? -1;
  return rows[row + down]?.[column + right];
}

/** What is planned has no link of its own: its card, further to the left, has one. */
function open(cell: HTMLElement): void {
  const link = cell.querySelector<HTMLAnchorElement>('a[href]');
  const pilot = cell.querySelector<HTMLElement>('[data-pilot]')?.dataset['pilot'];
  if (link) link.click();
  else if (pilot !== undefined) location.assign(pilot);
}

function walk(event: KeyboardEvent): void {
  const cell = event.target;
  // Inside a cell the keys belong to its links.
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!(cell instanceof HTMLElement) || !cell.classList.contains('cell') || !isPlain) return;
  if (event.key === 'Enter') {
    open(cell);
    return;
  }
  const step = STEPS[event.key];
  const next = step && nextTo(cell, step);
  if (!next) return;
  event.preventDefault();
  enter(next, cell);
}

board?.addEventListener('pointerdown', prepare, { once: true });
board?.addEventListener('focusin', prepare, { once: true });
board?.addEventListener('keydown', walk);
