// What is found when an answer is looked at.

import type { HttpAnswer } from './http.ts';
import { shapeProblems } from './schemas.ts';
import type { ShapeName } from './schemas.ts';

/** Something that was looked at, and whether it was right. */
export interface Finding {
  requirement: string;
  ok: boolean;
  detail: string;
  expected?: string;
  actual?: string;
}

/** Whether an answer has the shape of a schema. */
export function judgeShape(answer: HttpAnswer, shape: ShapeName, requirement: string): Finding {
  const problems = shapeProblems(shape, answer.json);
  return {
    requirement,
    ok: problems.length === 0,
    detail: `${answer.method} ${answer.url} has the shape of schemas/${shape}.schema.json`,
    ...(problems.length === 0
      ? {}
      : { expected: 'no deviation', actual: problems.slice(0, 5).join('; ') }),
  };
}
