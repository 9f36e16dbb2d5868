/** What never stands in a log, wherever it turns up in a text: addresses of people, and the secrets that links hold. */
const MAILBOX = /[^\s"'<>(),;:@/[\]]+@[^\s"'<>(),;:@/[\]]+/g;
/** 256 random bits or a hash of them: 43 characters of base64url, 64 of hexadecimal. Ids are shorter. */
const SECRET = /(?<![\w-])(?:[\w-]{43}|[0-9a-f]{64})(?![\w-])/g;
/** User and password in front of a host. */
const CREDENTIALS = /\/\/[^/\s:@]*:[^/\s@]*@/g;

export function scrub(text: string): string {
  return text.replace(CREDENTIALS, '//[secret]@').replace(MAILBOX, '[address]').replace(SECRET, '[secret]');
}
