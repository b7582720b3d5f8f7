/**
 * The formats that the schemas name, as the validators enforce them.
 *
 * JSON Schema leaves it open whether `format` is checked. Here it always is, and whoever uses the
 * schemas in another language has to add these checks by hand.
 */
import { createRequire } from 'node:module';

// The formats of ajv-formats alone: none of its other files, and no compiler, is loaded.
const { fullFormats } = createRequire(import.meta.url)('ajv-formats/dist/formats') as {
  fullFormats: { uri: (text: string) => boolean };
};

/** The longest `content` of a Note, in UTF-16 code units. */
const MAXIMUM_NOTE_LENGTH = 100_000;

/** Every format that a schema may name. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  uri: fullFormats.uri,
  instant: isInstant,
  'http-url': isHttpUrl,
  'actor-url': isActorUrl,
  'key-id': isKeyId,
  origin: isOrigin,
  'base-url': isBaseUrl,
  did: isDid,
  'instance-did': isInstanceDid,
  'did-url': isDidUrl,
  'note-content': (text) => text.length <= MAXIMUM_NOTE_LENGTH,
};

/** Whether a time of the one allowed form names an instant that the calendar has. */
export function isInstant(text: string): boolean {
  if (text.length !== 24) return false;
  const milliseconds = Date.parse(text);
  // Date.parse carries 30 February over into March, and takes hour 24; printing it back shows that.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}

/** Whether a text is an absolute http or https URL with a host. */
export function isHttpUrl(text: string): boolean {
  // A backslash or white space would be turned into something else by the URL parser.
  return /^https?:\/\/[^/?#\\\s][^\\\s]*$/.test(text) && URL.canParse(text);
}

/** Whether a text is an http or https URL without user information, query or fragment. */
export function isActorUrl(text: string): boolean {
  return !/[?#]/.test(text) && isHttpUrl(text) && !authority(text).includes('@');
}

/** Whether a text is an actor's URL, `#` and at least one character. */
export function isKeyId(text: string): boolean {
  const hash = text.indexOf('#');
  return hash > 0 && hash < text.length - 1 && isActorUrl(text.slice(0, hash));
}

/** Whether a text is scheme, host and port, in the form in which a URL's origin is written. */
export function isOrigin(text: string): boolean {
  return isHttpUrl(text) && new URL(text).origin === text;
}

/** Whether a text is an http or https URL of nothing but scheme, host and port. */
export function isBaseUrl(text: string): boolean {
  return /^https?:\/\/[^/?#@\\\s]+$/.test(text) && URL.canParse(text);
}

/** The most characters of a DID. */
const MAXIMUM_DID_LENGTH = 512;

const DID_KEY = /^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/;
const DID_WEB = /^did:web:([^:%]+)(?:%3A([1-9][0-9]{0,4}))?((?::[A-Za-z0-9._-]+)*)$/;
const DID_SYNC = /^did:sync:user:(.+):[a-z0-9][a-z0-9_-]{0,63}$/;
const DID_LOG = /^did:sync:instance:bagaaiera[a-z2-7]{51}[aq]$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.(?!$)|$))+$/;
const NUMERIC_END = /(?:^|\.)(?:[0-9]+|0x[^.]*)$/;

/** Whether a text is a DID of a host: a key, a log, or a domain name with or without port and path. */
export function isInstanceDid(text: string): boolean {
  if (text.length > MAXIMUM_DID_LENGTH) return false;
  if (DID_KEY.test(text) || DID_LOG.test(text)) return true;
  const [, domain, port = '1', path = ''] = DID_WEB.exec(text) ?? [];
  return (
    domain !== undefined &&
    DOMAIN.test(domain) &&
    !NUMERIC_END.test(domain) &&
    Number(port) <= 65_535 &&
    !path.split(':').some((segment) => segment === '.' || segment === '..')
  );
}

/** Whether a text is the DID of a host or of an actor of one. */
export function isDid(text: string): boolean {
  if (text.length > MAXIMUM_DID_LENGTH) return false;
  const instance = DID_SYNC.exec(text)?.[1];
  return isInstanceDid(instance === undefined ? text : `did:${instance}`);
}

/** Whether a text is a DID, `#` and at least one character. */
export function isDidUrl(text: string): boolean {
  const hash = text.indexOf('#');
  return hash > 0 && hash < text.length - 1 && isDid(text.slice(0, hash));
}

function authority(url: string): string {
  const start = url.indexOf('//') + 2;
  const end = url.indexOf('/', start);
  return end === -1 ? url.slice(start) : url.slice(start, end);
}
