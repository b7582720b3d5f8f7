// How the operator's commands write things for people: tables, durations, excerpts. What a peer made is never written to a
// terminal as it is.

import { isObject, listAt, textAt } from '../../engine/json.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const EXCERPT = 60;
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text without anything that could steer a terminal: controls, and marks that turn the direction of writing. */
export function harmless(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

/** JSON that says the same without such characters. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) =>
      line.replace(STEERING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
    .join('\n');
}

/** Columns as wide as their widest cell; the first row is the heading. A cell of several lines makes a row of several. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.split('\n').map(harmless)));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map((line) => line.length))),
  );
  return cells.flatMap((row) => {
    const height = Math.max(...row.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((lines, column) => (lines[line] ?? '').padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  });
}

/** Lines of `name: value`, indented below a heading; what is absent is left out. */
export function facts(entries: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(entries)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `  ${name}: ${harmless(value)}`);
}

/** A length of time in its two largest units, rounded down: `6d 23h`. */
export function duration(milliseconds: number): string {
  const units: [number, string][] = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'm'],
    [1000, 's'],
  ];
  const first = units.findIndex(([length]) => milliseconds >= length);
  if (first === -1) return '0s';
  let rest = milliseconds;
  return units
    .slice(first, first + 2)
    .map(([length, letter]) => {
      const count = Math.floor(rest / length);
      rest -= count * length;
      return `${count}${letter}`;
    })
    .join(' ');
}

/** Whole days, to the nearest. */
export function days(milliseconds: number): string {
  return `${Math.round(milliseconds / DAY)}d`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What the body of a record says, in one short line. */
export function excerpt(record: unknown): string {
  const level = textAt(record, 'level');
  if (level !== undefined) return `(redacted, ${level})`;
  const body = isObject(record) ? record['body'] : undefined;
  const text = textAt(body, 'text') ?? JSON.stringify(body) ?? '';
  const kind = textAt(record, 'kind') ?? '';
  const usual = `core.${(textAt(record, 'act') ?? '').toLowerCase()}.v1`;
  return shorten(kind === usual || kind === '' ? text : `${kind} ${text}`);
}

function shorten(text: string): string {
  const points = [...text.replace(/\s+/g, ' ')];
  return points.length > EXCERPT + 30
    ? `${points.slice(0, EXCERPT + 29).join('')}…`
    : points.join('');
}

/** A list of texts, joined for a cell. */
export function joined(value: unknown, ...path: string[]): string {
  return listAt(value, ...path)
    .map(String)
    .join(', ');
}
