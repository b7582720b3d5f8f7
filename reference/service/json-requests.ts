/** Requests with JSON in them, as every server here takes them. */
import { ProtocolError } from '../core/errors.ts';
import type { RequestInfo } from '../host/http/request.ts';

const JSON_TYPE = 'application/json';

/** The content type; none that is taken if the body is encoded in some way. */
function contentTypeOf({ message }: RequestInfo): string {
  const encoding = message.headers['content-encoding'] ?? 'identity';
  const isPlain = encoding.toLowerCase() === 'identity';
  return (isPlain && message.headers['content-type']) || '';
}

/**
 * Checks that a request brings JSON; parameters of the type are ignored.
 *
 * Spec: `http-content-type`.
 *
 * @throws {ProtocolError} `unsupported-media-type`
 */
export function requireJsonType(request: RequestInfo): void {
  const type = contentTypeOf(request).split(';')[0]!.trim().toLowerCase();
  if (type === JSON_TYPE) return;
  throw new ProtocolError('unsupported-media-type', `${JSON_TYPE} is needed`);
}

/**
 * A parameter of a query; undefined where it is absent.
 *
 * @throws {ProtocolError} `query-invalid` where it is given twice
 */
export function singleParameter(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  if (values.length > 1) throw new ProtocolError('query-invalid', `${name} is given twice`);
  return values[0];
}

const DECIMAL = /^(?:0|[1-9][0-9]{0,8})$/;

/**
 * A parameter that is a number of a range.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function numberParameter(
  query: URLSearchParams,
  name: string,
  range: { readonly least: number; readonly most: number; readonly absent: number },
): number {
  const text = singleParameter(query, name);
  if (text === undefined) return range.absent;
  const value = Number(text);
  if (DECIMAL.test(text) && value >= range.least && value <= range.most) return value;
  throw new ProtocolError('query-invalid', `${name} is not ${range.least} to ${range.most}`);
}
