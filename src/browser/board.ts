/** Walks the cells of the board with the arrow keys; Enter opens the first card, action or planned step of the cell. */

type Step = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const rows = [...document.querySelectorAll<HTMLElement>('.board .c-row')].map((row) => [
  ...row.querySelectorAll<HTMLElement>('.cell'),
]);

/** One cell is in the order of the Tab key; the arrows move that place. */
function enter(cell: HTMLElement): void {
  for (const each of rows.flat()) each.tabIndex = each === cell ? 0 : -1;
  cell.focus();
}

/** What is planned has no link of its own: its card, further to the left, has one. */
function open(cell: HTMLElement): void {
  const link = cell.querySelector<HTMLAnchorElement>('a[href]');
  const pilot = cell.querySelector<HTMLElement>('[data-pilot]')?.dataset['pilot'];
  if (link) link.click();
  else if (pilot !== undefined) location.assign(pilot);
}

function walk(event: KeyboardEvent, row: number, column: number): void {
  const cell = event.currentTarget;
  // Inside a cell the keys belong to its links.
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.target !== cell || !isPlain) return;
  if (event.key === 'Enter') {
    open(cell as HTMLElement);
    return;
  }
  const [down, right] = STEPS[event.key] ?? [0, 0];
  const next = rows[row + down]?.[column + right];
  if (!next || next === cell) return;
  event.preventDefault();
  enter(next);
}

rows.forEach((cells, row) => {
  cells.forEach((cell, column) => {
    const name = cell.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
    const heads = [...cell.querySelectorAll('h3, .count')].map((head) => head.textContent.trim());
    cell.setAttribute('role', 'group');
    cell.setAttribute('aria-label', [name, ...heads].join(', '));
    cell.tabIndex = row === 0 && column === 0 ? 0 : -1;
    cell.addEventListener('keydown', (event) => walk(event, row, column));
  });
});
