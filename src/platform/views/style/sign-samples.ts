import type { Speech, Words } from '../../words/index.js';
import { type Badge, criterionVerdictBadge, pilotVerdictBadge, severityBadge } from '../parts/badges.js';
import type { LegendItem } from '../parts/figures.js';
import { ICON_NAMES, type IconName } from '../parts/icons.js';
import { type Mark, marks } from '../parts/marks.js';
import { type Thermometer, thermometer } from '../parts/temperature.js';

const STEPS = [1, 2, 3, 4, 5] as const;

export interface Swatch {
  /** Name of the token without its dashes. */
  readonly token: string;
  readonly text: string;
}

export interface SignSamples {
  readonly temperatures: readonly LegendItem[];
  readonly neutrals: readonly Swatch[];
  readonly actions: readonly Swatch[];
  readonly stacks: readonly Swatch[];
  readonly spaces: readonly string[];
  readonly icons: readonly { readonly name: IconName; readonly text: string }[];
  readonly badges: readonly Badge[];
  readonly marks: readonly (readonly Mark[])[];
  readonly thermometers: readonly Thermometer[];
}

export function signSamples({ t }: Speech): SignSamples {
  return { ...swatches(t), ...signs(t), spaces: ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'] };
}

type Swatches = Pick<SignSamples, 'neutrals' | 'actions' | 'stacks'>;

function swatches({ style: { swatches: names } }: Words): Swatches {
  return {
    neutrals: [
      { token: 'paper', text: names.paper },
      { token: 'sheet', text: names.sheet },
      { token: 'wash', text: names.wash },
      { token: 'ink', text: names.ink },
      { token: 'ink-2', text: names.ink2 },
      { token: 'ink-3', text: names.ink3 },
      { token: 'line', text: names.line },
      { token: 'line-2', text: names.line2 },
      { token: 'line-strong', text: names.lineStrong },
      { token: 'hot-text', text: names.hotText },
    ],
    actions: [
      { token: 'action', text: names.action },
      { token: 'action-hover', text: names.actionHover },
      { token: 'action-soft', text: names.actionSoft },
      { token: 'focus', text: names.focus },
    ],
    stacks: [
      { token: 'stack-1', text: names.stack1 },
      { token: 'stack-2', text: names.stack2 },
      { token: 'stack-3', text: names.stack3 },
      { token: 'hatch', text: names.hatch },
    ],
  };
}

function signs(t: Words): Omit<SignSamples, keyof Swatches | 'spaces'> {
  const { tones } = t.style;
  return {
    temperatures: STEPS.map((step) => ({
      temperature: { step, text: t.terms.temperatures[step] },
      text: t.terms.temperatureShares[step],
    })),
    icons: ICON_NAMES.map((name) => ({ name, text: tones[name] })),
    badges: [
      ...(['block', 'warning', 'tip'] as const).map((severity) => severityBadge(severity, t)),
      ...(['approved', 'conditional', 'redesign', 'rejected', 'incomplete'] as const).map((verdict) =>
        pilotVerdictBadge(verdict, t),
      ),
      ...(['pass', 'conditional', 'fail', 'incomplete'] as const).map((verdict) =>
        criterionVerdictBadge(verdict, t),
      ),
    ],
    marks: [
      marks({ culture: 'pass', resources: 'conditional', gain: 'fail', scalability: 'incomplete' }, t),
      marks({ culture: 'pass', resources: 'pass', gain: 'pass', scalability: 'pass' }, t),
    ],
    thermometers: STEPS.map((step) => thermometer(step, t)),
  };
}
