import {
  definePage,
  type Action,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type PostAction,
  type Progress,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { PlanFileSummary } from '../files/plan-files.js';
import { planUrls } from './urls.js';

export interface FilePageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  /** While it is being made. */
  readonly working?: {
    readonly address: string;
    readonly progress: Progress;
    readonly reload: Link;
    readonly stop: PostAction;
  };
  readonly failed?: Notice;
  readonly actions: readonly Action[];
}

export const filePage = definePage<FilePageModel>('plans/file');

/** Percent after each step; printing is most of the work. */
const PERCENT: Readonly<Record<string, number>> = {
  waiting: 2,
  writing: 20,
  opening: 25,
  printing: 35,
  numbering: 90,
};

type Steps = Speech['t']['planFiles']['steps'];
type Problems = Speech['t']['planFiles']['problems'];

/** What is being done, or how it ended. */
export function stateText({ state, step }: PlanFileSummary, { t }: Speech): string {
  const { steps, problems, states } = t.planFiles;
  if (state === 'working') return steps[step as keyof Steps];
  return state === 'failed' ? problems[step as keyof Problems] : states[state];
}

export function progressOf(
  file: PlanFileSummary,
  speech: Speech,
): { readonly value: number; readonly text: string } {
  return { value: PERCENT[file.step] ?? 0, text: stateText(file, speech) };
}

/** One file: how far it is, or the way to fetch it. */
export function fileModel(organisation: string, file: PlanFileSummary, speech: Speech): FilePageModel {
  const { planFiles } = speech.t;
  const { name, state, id, version } = file;
  const again = planUrls.files(organisation, version);
  const common = {
    title: name,
    back: { text: planFiles.back, href: again },
  };
  if (state === 'working') {
    return {
      ...common,
      live: true,
      head: { heading: name, lead: planFiles.working },
      actions: [],
      working: {
        address: planUrls.fileProgress(organisation, id),
        progress: { label: planFiles.progress, max: 100, ...progressOf(file, speech) },
        reload: { text: planFiles.reload, href: planUrls.file(organisation, id) },
        stop: { action: planUrls.stopFile(organisation, id), text: planFiles.stop },
      },
    };
  }
  if (state === 'done') {
    return {
      ...common,
      head: { heading: name, lead: planFiles.ready },
      actions: [{ text: planFiles.fetch, href: planUrls.fileContent(organisation, id) }],
    };
  }
  return {
    ...common,
    head: { heading: name },
    failed: { kind: 'warning', text: stateText(file, speech) },
    actions: [{ text: planFiles.tryAgain, href: again }],
  };
}
