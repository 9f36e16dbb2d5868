import type { Speech } from '../../words/index.js';
import type { TemperatureStep } from './models.js';

/** `{{> temperature}}`: koud, lauw, warm, heet or kookt on its colour. */
export interface TemperatureBadge {
  readonly step: TemperatureStep;
  readonly text: string;
}

export function temperatureBadge(step: TemperatureStep, t: Speech['t']): TemperatureBadge {
  return { step, text: t.terms.temperatures[step] };
}

/** `{{> thermometer}}`: five rising bars of which `level` are filled, with the number in words beside it. */
export interface Thermometer {
  readonly text: string;
  readonly bars: readonly ThermometerBar[];
}

interface ThermometerBar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** 'on1'..'on5' when filled. */
  readonly tone: string;
}

const BARS = [1, 2, 3, 4, 5] as const;
/** Drawing units: bars stand 9 apart; the first is 3 high and each next one 2.5 higher, on a base at 15.5. */
const STEP_X = 9;
const LOWEST = 3;
const STEP_Y = 2.5;
const BASE = 15.5;

export function thermometer(level: TemperatureStep, t: Speech['t']): Thermometer {
  return {
    text: t.frame.heatOf({ level }),
    bars: BARS.map((bar, index) => {
      const height = LOWEST + STEP_Y * index;
      return {
        x: STEP_X * index + 0.5,
        y: BASE - height,
        height,
        tone: bar <= level ? `on${String(level)}` : 'off',
      };
    }),
  };
}
