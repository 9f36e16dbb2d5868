import type { CommanderError } from 'commander';

import type { Words } from '../platform/words/index.js';

/** Commander says the name between quotes in an English sentence. */
function quoted(message: string): string {
  return /'([^']*)'/u.exec(message)?.[1] ?? '';
}

/** What commander could not understand, in the language of the reader. */
export function usageComplaint(error: CommanderError, words: Words['cli']): string {
  const name = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return words.usage.unknownCommand({ name });
    case 'commander.missingArgument':
      return words.usage.missingFile;
    case 'commander.optionMissingArgument':
      return words.usage.missingValue({ name });
    case 'commander.missingMandatoryOptionValue':
      return words.usage.missingOption({ name });
    case 'commander.excessArguments':
      return words.usage.tooMany;
    default:
      return words.usage.unknownOption({ name });
  }
}
