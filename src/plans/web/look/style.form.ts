import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { HOUSE_FONTS, parseColour, type HouseFont, type HouseStyle } from '../../../rendering/index.js';

/** Colours and letter of a document. */
export class StyleForm {
  @IsOptional()
  @IsString()
  @MaxLength(20)
  main?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  second?: string;

  @IsString()
  @IsIn(HOUSE_FONTS)
  font!: HouseFont;
}

export function styleOf({ main: first, second: other, font }: StyleForm): HouseStyle {
  const [main, second] = [first, other].map((given) => given && parseColour(given));
  return { font, ...(main ? { main } : {}), ...(second ? { second } : {}) };
}
