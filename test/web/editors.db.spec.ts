import { startApp } from '../support/app.js';
import { onBothDatabases } from '../support/databases.js';
import { editAtOnce } from './editors.js';

onBothDatabases('people who answer questions of one proposal at the same moment', (given) => {
  it('one at each question is accepted; the others see theirs beside it, go on, and nothing is lost', async () => {
    const test = await startApp(given.database);
    const report = await editAtOnce(test, 10, 2);
    expect(report).toMatchObject({ accepted: 2, told: 8, other: [], lost: [] });
    await test.app.close();
  });
});
