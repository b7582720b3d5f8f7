// Secrets never reach a report: tokens are replaced wherever they stand, in headers, bodies and the target's own output.

/** What stands in the place of a secret: whose it was, where that is known, and never what it was. */
function mark(role: string | undefined): string {
  return role === undefined ? '<redacted>' : `<redacted: ${role}>`;
}

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/** Knows the secrets of one run and takes them out of text and headers. */
export class Redactor {
  readonly #secrets = new Map<string, string | undefined>();

  /**
   * Remembers a secret, and whose it is: `operator`, `actor alice`. The first role that is told stays. Very short ones are
   * ignored: they would blank out ordinary words.
   */
  add(secret: string | undefined, role?: string): void {
    if (secret === undefined || secret.length < 6) return;
    this.#secrets.set(secret, this.#secrets.get(secret) ?? role);
  }

  text(text: string): string {
    let result = text;
    for (const [secret, role] of this.#secrets) {
      if (result.includes(secret)) result = result.replaceAll(secret, mark(role));
    }
    // A token that the run did not issue itself, such as one that a host makes up, is a secret as well.
    return result
      .replace(/\b(bearer)\s+[A-Za-z0-9._~+/=-]{8,}/gi, `$1 ${mark(undefined)}`)
      .replace(/("token"\s*:\s*")[A-Za-z0-9._~+/=-]{8,}(?=")/g, `$1${mark(undefined)}`);
  }

  header(name: string, value: string): string {
    if (!SECRET_HEADERS.has(name.toLowerCase())) return this.text(value);
    const [, scheme, secret = value] = /^(bearer|basic|digest)\s+(.*)$/is.exec(value) ?? [];
    const shown = mark(this.#secrets.get(secret));
    return scheme === undefined ? shown : `${scheme} ${shown}`;
  }

  headers(headers: Readonly<Record<string, string | string[]>>): Record<string, string> {
    const result: Record<string, string> = {};
    for (const [name, value] of Object.entries(headers)) {
      result[name] = this.header(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return result;
  }
}
