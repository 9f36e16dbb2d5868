import { QueryFailedError } from 'typeorm';
import { errorFacts } from '../../../src/platform/logging/index.js';
import { scrub } from '../../../src/platform/logging/scrub.js';

const TOKEN = 'WqA-IGOuh_ISjyaTMrPhV9UQXax5-RRUFiN0qXL80SY';

describe('a text for the log', () => {
  it.each([
    ['550 <jo@polderzeker.example> unknown', '550 <[address]> unknown'],
    ['Key (email)=(jo.van-dam+x@polder.example) already exists.', 'Key (email)=([address]) already exists.'],
    [`GET /aanmelden/${TOKEN}`, 'GET /aanmelden/[secret]'],
    [`hash ${'0123456789abcdef'.repeat(4)}!`, 'hash [secret]!'],
    ['postgres://kikkerplan:s3cret@db:5432/x', 'postgres://[secret]@db:5432/x'],
    // What helps, and tells of nobody, stays.
    ['no pilot 0b0e7f4a-93c1-4a34-9d8e-2f6f0d3f7a11', 'no pilot 0b0e7f4a-93c1-4a34-9d8e-2f6f0d3f7a11'],
    ['UNIQUE constraint failed: person.email', 'UNIQUE constraint failed: person.email'],
  ])('%s', (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });
});

describe('an error for the log', () => {
  it('is its type, sentence, place and cause, without what people typed', () => {
    const driver = Object.assign(new Error('duplicate key value'), {
      code: '23505',
      detail: 'Key (email)=(jo@polder.example) already exists.',
    });
    const error = new QueryFailedError(
      'INSERT INTO person VALUES ($1)',
      ['jo@polder.example', 'Jo van Dam'],
      driver,
    );
    const facts = errorFacts(new Error('not saved', { cause: error }));
    expect(facts).toMatchObject({
      type: 'Error',
      message: 'not saved',
      cause: { type: 'QueryFailedError', message: 'duplicate key value', code: '23505' },
    });
    expect(JSON.stringify(facts)).not.toMatch(/polder|Jo van Dam/);
  });

  it('may be anything that was thrown', () => {
    expect(errorFacts('jo@polder.example')).toEqual({ type: 'string', message: '[address]', stack: '' });
    expect(errorFacts(null)).toEqual({ type: 'object', message: 'null', stack: '' });
  });

  it('ends, also when an error is its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(errorFacts(error)).match(/"round"/g)).toHaveLength(5);
  });
});
