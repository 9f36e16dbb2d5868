import { TextRun, type IRunOptions } from 'docx';

/** A text as runs; a line end that somebody typed stays one. */
export function runsOf(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
