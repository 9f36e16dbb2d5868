import { AxesForm } from '../../../organisations/index.js';

/** What phase 1 asks on each axis, on the version of the proposal that was looked at; an axis that stays open asks nothing. */
export class RequiredCultureForm extends AxesForm {}
