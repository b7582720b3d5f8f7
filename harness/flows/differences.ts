// Where two JSON values differ, for people: the places, and what is there.

import { isObject, show } from '../engine/json.ts';

export interface Difference {
  /** Names and indexes from the outside in. */
  path: string;
  expected: string;
  actual: string;
}

const SHOWN = 5;

/** The first places at which two values differ; empty where they are equal. The order of members does not matter. */
export function differences(expected: unknown, actual: unknown, path = ''): Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length === actual.length) {
      return expected
        .flatMap((item, index) => differences(item, actual[index], `${path}[${index}]`))
        .slice(0, SHOWN);
    }
    return [uneven(expected, actual, path)];
  }
  if (isObject(expected) && isObject(actual)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    return names
      .flatMap((name) =>
        differences(own(expected, name), own(actual, name), path === '' ? name : `${path}.${name}`),
      )
      .slice(0, SHOWN);
  }
  return Object.is(expected, actual)
    ? []
    : [{ path, expected: show(expected), actual: show(actual) }];
}

function own(value: { [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Lists of different lengths: what is only in one of them says more than where they begin to differ. */
function uneven(expected: unknown[], actual: unknown[], path: string): Difference {
  const left = expected.map((item) => JSON.stringify(item));
  const right = actual.map((item) => JSON.stringify(item));
  for (const item of [...left]) {
    const at = right.indexOf(item);
    if (at < 0) continue;
    right.splice(at, 1);
    left.splice(left.indexOf(item), 1);
  }
  return {
    path,
    expected: `${expected.length} entries, among them ${show(left.join(', '))}`,
    actual: `${actual.length} entries, among them ${show(right.join(', '))}`,
  };
}
