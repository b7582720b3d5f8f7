/** The two media types of ActivityStreams documents, and which of them a request asks for. */

export const ACTIVITY_JSON = 'application/activity+json';
export const LD_JSON = 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"';

const PROFILE = 'https://www.w3.org/ns/activitystreams';

interface Range {
  readonly type: string;
  readonly profile: string | undefined;
  readonly quality: number;
}

/** Splits at a character, except within quoted strings. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && isQuoted) at++;
    else if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === separator && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim());
}

function parseRange(text: string): Range {
  const [type = '', ...parameters] = splitOutsideQuotes(text, ';');
  let profile: string | undefined;
  let quality = 1;
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split(/\s*=\s*/, 2);
    const unquoted = value.replace(/^"(.*)"$/s, '$1');
    if (name.toLowerCase() === 'profile') profile = unquoted;
    if (name.toLowerCase() === 'q')
      quality = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(unquoted) ? Number(unquoted) : 0;
  }
  return { type: type.toLowerCase(), profile, quality };
}

/** What may be served, and the ranges that name it: the more exact ones first. */
const OFFERS = [
  { type: ACTIVITY_JSON, names: ['application/activity+json', 'application/*', '*/*'] },
  { type: LD_JSON, names: ['application/ld+json', 'application/*', '*/*'] },
  // A reader that only knows JSON gets the same document under its proper name.
  { type: ACTIVITY_JSON, names: ['application/json'] },
] as const;

/** A profile parameter asks for that profile; ActivityStreams is the only one there is. */
function fits(range: Range, name: string): boolean {
  if (range.type !== name) return false;
  return range.profile === undefined || range.profile.split(/\s+/).includes(PROFILE);
}

function qualityOf(names: readonly string[], ranges: readonly Range[]): number {
  for (const name of names) {
    const fitting = ranges.filter((range) => fits(range, name));
    if (fitting.length > 0) return Math.max(...fitting.map((range) => range.quality));
  }
  return 0;
}

/**
 * The media type in which a document is served; undefined if `Accept` permits none.
 *
 * Spec: `actor-media-types`, `actor-not-acceptable`.
 */
export function negotiate(accept: string | undefined): string | undefined {
  if (accept === undefined || accept.trim() === '') return ACTIVITY_JSON;
  const ranges = splitOutsideQuotes(accept, ',').filter(Boolean).map(parseRange);
  let best: { type: string; quality: number } | undefined;
  for (const { type, names } of OFFERS) {
    const quality = qualityOf(names, ranges);
    // Of equals the first offer wins.
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}
