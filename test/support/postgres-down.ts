/** After the last test of the database. */
export default async function postgresDown(): Promise<void> {
  await globalThis.postgresOfThisRun?.stop();
}
