/** Flags as commander hands them over: texts as typed, nothing checked yet. */

interface ChoiceFlags {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

interface ReportFlags {
  readonly json?: true;
  readonly strict?: true;
}

export interface SearchFlags {
  readonly profile?: string;
  readonly asAsked?: true;
  readonly seconds?: string;
  readonly work?: string;
  readonly seed?: string;
}

export interface LogoFlags {
  readonly logo?: string;
  readonly logoText?: string;
}

export type CheckFlags = ChoiceFlags & ReportFlags;
export type SequenceFlags = ChoiceFlags & ReportFlags & SearchFlags & { readonly keep?: string };
export type PlanFlags = ChoiceFlags &
  SearchFlags &
  LogoFlags & { readonly output: string; readonly format?: string; readonly strict?: true };
export type BackupFlags = Pick<ReportFlags, 'json'> & { readonly portable?: true };
export type ExportFlags = Pick<ReportFlags, 'json'> & { readonly by?: string };
export type ImportFlags = Pick<ReportFlags, 'json'> & { readonly for: string; readonly address?: string };
export type RestoreFlags = Pick<ReportFlags, 'json'>;
export type SettingsFlags = Pick<ReportFlags, 'json'>;
export type VerifyFlags = Pick<ReportFlags, 'json'>;
