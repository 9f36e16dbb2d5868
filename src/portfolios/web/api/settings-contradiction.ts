import { InvalidInput } from '../../../platform/forms/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { checkSettings, overridesOf, type Settings } from '../../../planning/index.js';
import { mergeSettings } from '../../settings/merge-settings.js';
import { withContradictions } from '../settings/contradictions.js';

/** Which of the typed thresholds contradict each other, in words. */
export function contradictionIn(base: Settings, typed: Settings, language: Language): InvalidInput {
  const { settings } = mergeSettings(base, typed, base);
  const problems = checkSettings(overridesOf(settings));
  const { contradictions = {} } = withContradictions({}, problems, settings, speech(language));
  return new InvalidInput([], { sentences: Object.values(contradictions) });
}
