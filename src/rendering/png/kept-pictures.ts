import { createHash } from 'node:crypto';
import type { Svg } from '../../platform/views/documents.js';
import type { ScratchFile, ScratchPlace } from '../zip/scratch-file.js';
import type { FigurePng, KnownPictures } from './figure-png.js';

/** Outside memory, which is for one file at a time; drawing them anew would take long. */
export class KeptPictures implements KnownPictures {
  private readonly known = new Map<string, Omit<FigurePng, 'png'> & { readonly place: ScratchPlace }>();

  constructor(private readonly room: ScratchFile) {}

  find(svg: Svg): FigurePng | undefined {
    const found = this.known.get(nameOf(svg));
    return found && { png: this.room.read(found.place), width: found.width, height: found.height };
  }

  keep(svg: Svg, { png, width, height }: FigurePng): void {
    this.known.set(nameOf(svg), { place: this.room.append(png), width, height });
  }
}

function nameOf(svg: Svg): string {
  return createHash('sha256').update(svg).digest('base64');
}
