/** Keeps labels apart: a place is given to the first that asks for it. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
  );
}

export class Places {
  private readonly taken: Box[] = [];

  isFree(box: Box): boolean {
    return this.taken.every((other) => !overlaps(box, other));
  }

  take(box: Box): void {
    this.taken.push(box);
  }

  /** Takes the first of these that is free; undefined when none is. */
  first(boxes: readonly Box[]): Box | undefined {
    const box = boxes.find((candidate) => this.isFree(candidate));
    if (box) this.take(box);
    return box;
  }
}
