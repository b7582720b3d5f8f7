import type { ServerResponse } from 'node:http';

/** An answer as a value, before it is written. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An answer with a JSON text as its body. */
export function jsonAnswer(
  body: string,
  contentType = 'application/json',
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status: 200, headers: { 'content-type': contentType, ...headers }, body };
}

/** Writes an answer; of a HEAD only the head, with the length that the body would have. */
export function writeAnswer(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body ?? '', 'utf8');
  const headers: Record<string, string | number> = { ...answer.headers };
  if (answer.status !== 204) headers['content-length'] = bytes.length;
  response.writeHead(answer.status, headers);
  response.end(answer.body === undefined ? undefined : bytes);
}
