/** A file of text with the name it is saved under. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}
