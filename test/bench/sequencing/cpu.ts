/** Milliseconds of processor time of this process so far: what others do on the machine does not count. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
