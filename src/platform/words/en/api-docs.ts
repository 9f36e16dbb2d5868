import type { Translation } from '../message.js';
import type { apiDocs as nl } from '../nl/api-docs.js';

export const apiDocs: Translation<typeof nl> = {
  title: 'API for programs',
  lead: 'What a program can ask and change for you.',
  download: 'Download the description (OpenAPI 3.1)',
  takes: 'What this request takes',
  name: 'Name',
  type: 'Kind',
  required: 'Required',
  about: 'Meaning',
  yes: 'yes',
  no: 'no',
};
