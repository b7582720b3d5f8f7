/**
 * How hosts and harness ask whether a value has a shape, and what they get when it has not.
 *
 * The validators are made ahead of time (`schemas/validators.ts`), so nothing here loads a compiler.
 */

/** One way in which a value misses its shape. */
export interface ShapeError {
  /** JSON Pointer to the part that is wrong; empty for the whole value. */
  path: string;
  /** The keyword of the schema that it breaks, such as `required`. */
  keyword: string;
  /** What is wrong, for people. */
  message: string;
}

/** What a generated validator leaves behind when it says no. */
export interface ValidatorError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
  schemaPath: string;
}

/** A generated validator: says whether a value has the shape, and leaves its errors on itself. */
export interface Validator<Shape> {
  (value: unknown): value is Shape;
  errors?: ValidatorError[] | null;
}

/** Keywords that only say that another keyword failed below them. */
const ECHOES: ReadonlySet<string> = new Set(['if', 'allOf']);

/**
 * Lists what is wrong with the shape of a value; the list is empty when nothing is.
 *
 * Validation stops at the first fault, so a list of several is several views of that one fault (the
 * branches of an `anyOf`), and stays short however large the value is.
 */
export function assertShape<Shape>(validator: Validator<Shape>, value: unknown): ShapeError[] {
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  const causes = errors.filter((error) => !ECHOES.has(error.keyword));
  return (causes.length === 0 ? errors : causes).map(readError);
}

/** One line for people: every error with its path. */
export function formatShapeErrors(errors: readonly ShapeError[]): string {
  return errors
    .map(({ path, message }) => `${path === '' ? 'the value' : path} ${message}`)
    .join('; ');
}

function readError({
  instancePath,
  keyword,
  message,
  params,
  schemaPath,
}: ValidatorError): ShapeError {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
      return {
        path: `${instancePath}/${escapePointer(name)}`,
        keyword,
        message: 'is not a member of this closed object',
      };
    }
    case 'enum':
      return {
        path: instancePath,
        keyword,
        message: `must be one of ${list(params['allowedValues'])}`,
      };
    case 'const':
      return {
        path: instancePath,
        keyword,
        message: `must be ${JSON.stringify(params['allowedValue'])}`,
      };
    case 'not':
      return { path: instancePath, keyword, message: 'must not be here' };
    case 'oneOf':
      return { path: instancePath, keyword, message: 'must have exactly one of the alternatives' };
    default:
      return { path: instancePath, keyword, message: message ?? `breaks ${schemaPath}` };
  }
}

function list(values: unknown): string {
  return Array.isArray(values)
    ? values.map((value) => JSON.stringify(value)).join(', ')
    : 'the list';
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
