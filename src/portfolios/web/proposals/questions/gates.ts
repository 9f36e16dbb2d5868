import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../../../../platform/forms/index.js';
import { isExample, type Gate, type Pilot } from '../../../../planning/index.js';
import { changed, withPhase } from '../change-phase.js';
import { question, type ProposalQuestion } from '../proposal-question.js';
import { labelOf } from './idea.js';

class GateForm {
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  threshold?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  decider?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  stopRule?: string;

  @IsOptional()
  @IsDay()
  date?: string;
}

/** The measurable part of a catalogue's gate belongs to its sentence: another sentence leaves it behind. */
function withGate(pilot: Pilot, index: number, { threshold, decider, stopRule, date }: GateForm): Pilot {
  const known: Gate = pilot.phases[index]?.gate ?? {};
  const same = known.threshold === threshold;
  const gate = changed(known, {
    threshold,
    decider,
    stopRule,
    date,
    ...(same ? {} : { thresholds: undefined }),
  });
  const said = Object.keys(gate).length > 0;
  if (!said && pilot.phases[index] === undefined) return pilot;
  return withPhase(pilot, index, { gate: said ? gate : undefined });
}

function gateAfter(index: 0 | 1, id: string, name: 'gate' | 'secondGate'): ProposalQuestion {
  const place = `phases[${String(index)}].gate`;
  return question<GateForm>({
    id,
    task: 'decide',
    form: GateForm,
    examples: [place],
    needed: () => ['threshold', 'decider', 'stopRule'],
    isAsked: ({ stopsAfterPhase1, phases }) =>
      stopsAfterPhase1 === undefined && (index === 0 || phases.length > 2),
    heading: ({ t }) => t.proposalQuestions.own[name],
    help: ({ t }) => t.proposalQuestions.own[name],
    values: ({ phases }) => {
      const { threshold, decider, stopRule, date } = phases[index]?.gate ?? {};
      return { threshold, decider, stopRule, date: date ?? undefined };
    },
    change: (pilot, form) => withGate(pilot, index, form),
    parts: (fields, { pilot }, speech) => {
      const words = speech.t.proposalQuestions.own[name].fields;
      const mark = (label: string): string =>
        isExample(pilot, place) ? labelOf(label, pilot, place, speech) : label;
      return [
        {
          textarea: fields.textarea('threshold', {
            label: mark(words.threshold),
            hint: words.thresholdHint,
            rows: 3,
          }),
        },
        { field: fields.text('decider', { label: mark(words.decider) }) },
        { textarea: fields.textarea('stopRule', { label: mark(words.stopRule), rows: 2 }) },
        { field: fields.day('date', { label: words.date, hint: words.dateHint, optional: true }) },
      ];
    },
    told: ({ pilot }, { t, f }) => {
      const { threshold, decider, stopRule, date } = pilot.phases[index]?.gate ?? {};
      const words = t.proposalQuestions.own[name].fields;
      return [
        ...(threshold === undefined ? [] : [`${words.threshold} ${threshold}`]),
        ...(decider === undefined ? [] : [`${words.decider} ${decider}`]),
        ...(stopRule === undefined ? [] : [`${words.stopRule} ${stopRule}`]),
        ...(date === undefined || date === null ? [] : [`${words.date} ${f.date(date)}`]),
      ];
    },
  });
}

export const gate = gateAfter(0, 'poort', 'gate');
export const secondGate = gateAfter(1, 'poort-2', 'secondGate');
