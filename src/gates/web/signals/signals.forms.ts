import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { SIGNAL_KINDS, SIGNAL_STATUSES, type SignalKind, type SignalStatus } from '../../../pilots/index.js';
import { IsDay } from '../../../platform/forms/index.js';

const LONGEST = 2_000;
const LONGEST_SUCCESS = 300;
const LONGEST_CODE = 40;
const LONGEST_ID = 36;

export class RecordSignalForm {
  @IsIn(SIGNAL_KINDS)
  kind!: SignalKind;

  @IsString()
  @MaxLength(LONGEST)
  text!: string;

  @IsString()
  @MaxLength(LONGEST_CODE)
  department!: string;

  @IsDay()
  on!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CODE)
  pilot?: string;
}

export class HandleSignalForm extends RecordSignalForm {
  @IsInt()
  @Min(1)
  version!: number;

  @IsIn(SIGNAL_STATUSES)
  status!: SignalStatus;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_ID)
  ownerId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  outcome?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_SUCCESS)
  success?: string;
}
