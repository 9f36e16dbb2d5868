/** A path of this site to go on to, or the start page: never another site, also not by `//` or a backslash. */
export function localPath(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])[\w\-./?=&%~]*$/.test(wanted) ? wanted : '/';
}
