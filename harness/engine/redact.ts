// Secrets never reach a report: tokens are replaced wherever they stand, in headers, bodies and the target's own output.

const REDACTED = '<redacted>';
const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/** Knows the secrets of one run and takes them out of text and headers. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** Remembers a secret. Very short ones are ignored: they would blank out ordinary words. */
  add(secret: string | undefined): void {
    if (secret !== undefined && secret.length >= 6) this.#secrets.add(secret);
  }

  text(text: string): string {
    let result = text;
    for (const secret of this.#secrets) {
      if (result.includes(secret)) result = result.replaceAll(secret, REDACTED);
    }
    // A token that the run did not issue itself, such as one that a host makes up, is a secret as well.
    return result.replace(/\b(bearer)\s+[A-Za-z0-9._~+/=-]{8,}/gi, `$1 ${REDACTED}`);
  }

  header(name: string, value: string): string {
    if (!SECRET_HEADERS.has(name.toLowerCase())) return this.text(value);
    const scheme = /^(bearer|basic|digest)\s/i.exec(value);
    return scheme === null ? REDACTED : `${scheme[1] ?? ''} ${REDACTED}`;
  }

  headers(headers: Readonly<Record<string, string | string[]>>): Record<string, string> {
    const result: Record<string, string> = {};
    for (const [name, value] of Object.entries(headers)) {
      result[name] = this.header(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return result;
  }
}
