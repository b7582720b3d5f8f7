const TIME_FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Tells whether a value is a time in the one form of the protocol, `YYYY-MM-DDTHH:MM:SS.mmmZ`, and
 * names a real instant. `Date.parse` alone would take 30 February and hour 24.
 *
 * Spec: `conv-time-form`, `conv-time-calendar`.
 */
export function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 24 || !TIME_FORM.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  const daysInMonth = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return (
    day >= 1 &&
    day <= daysInMonth &&
    value.slice(11, 13) <= '23' &&
    value.slice(14, 16) <= '59' &&
    value.slice(17, 19) <= '59'
  );
}

/**
 * Milliseconds since 1970-01-01T00:00:00.000Z of a time that `isTimestamp` accepts.
 *
 * Spec: `conv-time-form`, `conv-time-calendar`.
 *
 * @throws {TypeError} if it does not: call it only after the shape is checked
 */
export function timestampToMilliseconds(time: string): number {
  if (!isTimestamp(time)) throw new TypeError(`not a protocol timestamp: ${String(time)}`);
  return Date.parse(time);
}

/**
 * Writes an instant, given in milliseconds since 1970, as a protocol timestamp.
 *
 * Spec: `conv-time-form`.
 *
 * @throws {TypeError} outside the years 0000 to 9999, which the form cannot write
 */
export function formatTimestamp(milliseconds: number): string {
  const text = Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
  if (text.length !== 24) throw new TypeError(`no protocol timestamp for ${milliseconds}`);
  return text;
}
