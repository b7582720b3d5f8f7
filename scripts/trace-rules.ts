// The rules of traceability, over plain data: every obligation is judged by something, and everything cites what exists.

import type { Exclusion, Requirement } from '../schemas/types.ts';

/** Something that cites requirements. */
export interface Citation {
  /** What it is called in messages, such as `vector canon/duplicate-member`. */
  source: string;
  requirements: readonly string[];
}

/** All that the rules look at. */
export interface TraceInput {
  requirements: readonly Requirement[];
  vectors: readonly Citation[];
  /** Checks and flows. */
  checks: readonly Citation[];
  mutants: readonly Citation[];
  /** `Spec:` lines of doc comments. */
  comments: readonly Citation[];
  exclusions: readonly Exclusion[];
  /** Requirement id to the hash of its sentence when what cites it was last read against it. */
  reviewed: Readonly<Record<string, string>>;
}

/** Problems of one kind. */
export interface ProblemGroup {
  title: string;
  /** What to do about them. */
  advice: string;
  problems: string[];
}

/** Whether a requirement has to be judged by something. */
export function isObligation({ level }: Requirement): boolean {
  return level !== 'MAY';
}

/** Finds every breach of the rules, grouped by kind; groups without problems are left out. */
export function findGaps(input: TraceInput): ProblemGroup[] {
  return [
    findUncovered(input),
    findUnknown(input),
    findIdleExclusions(input),
    findUnreviewed(input),
  ].filter(({ problems }) => problems.length > 0);
}

/** Ids that vectors, checks or flows cite. */
export function coveredIds(input: TraceInput): Set<string> {
  return new Set([...input.vectors, ...input.checks].flatMap(({ requirements }) => requirements));
}

function findUncovered(input: TraceInput): ProblemGroup {
  const covered = coveredIds(input);
  const excluded = new Set(input.exclusions.map(({ requirement }) => requirement));
  return {
    title: 'Nothing judges these requirements',
    advice:
      'write a vector or a check that cites the id, or a row with a reason in spec/exclusions.json',
    problems: input.requirements
      .filter((requirement) => isObligation(requirement))
      .filter(({ id }) => !covered.has(id) && !excluded.has(id))
      .map(({ id, level, chapter }) => `${id} (${level}, ${chapter})`),
  };
}

function findUnknown(input: TraceInput): ProblemGroup {
  const known = new Set(input.requirements.map(({ id }) => id));
  const citations: Citation[] = [
    ...input.vectors,
    ...input.checks,
    ...input.mutants,
    ...input.comments,
    ...input.exclusions.map(({ requirement }) => ({
      source: 'spec/exclusions.json',
      requirements: [requirement],
    })),
  ];
  return {
    title: 'These cite requirements that do not exist',
    advice: 'correct the id, or bring the sentence back',
    problems: citations.flatMap(({ source, requirements }) =>
      requirements.filter((id) => !known.has(id)).map((id) => `${source} cites ${id}`),
    ),
  };
}

function findIdleExclusions(input: TraceInput): ProblemGroup {
  const covered = coveredIds(input);
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { requirement } of input.exclusions) {
    if (covered.has(requirement))
      problems.push(`${requirement} is excluded, but something judges it`);
    if (seen.has(requirement)) problems.push(`${requirement} is excluded twice`);
    seen.add(requirement);
  }
  return {
    title: 'These exclusions are not needed',
    advice: 'take the row out of spec/exclusions.json',
    problems,
  };
}

function findUnreviewed(input: TraceInput): ProblemGroup {
  const problems: string[] = [];
  for (const { id, hash } of input.requirements) {
    const reviewed = Object.hasOwn(input.reviewed, id) ? input.reviewed[id] : undefined;
    if (reviewed === undefined) problems.push(`${id} is new`);
    else if (reviewed !== hash) problems.push(`${id} has changed`);
  }
  const known = new Set(input.requirements.map(({ id }) => id));
  for (const id of Object.keys(input.reviewed)) {
    if (!known.has(id)) problems.push(`${id} is no longer there`);
  }
  return {
    title: 'What cites these sentences has not been read against them',
    advice: 'read it again, then: node build/scripts/trace.js --accept <id…|--all>',
    problems,
  };
}

/**
 * Marks requirements as reviewed; rows of requirements that are gone are dropped when all are marked.
 *
 * @throws {RangeError} for an id that is neither a requirement nor a row
 */
export function acceptReviews(
  reviewed: Readonly<Record<string, string>>,
  requirements: readonly Requirement[],
  ids: readonly string[] | 'all',
): Record<string, string> {
  const hashes = new Map(requirements.map(({ id, hash }) => [id, hash]));
  const rows = new Map(ids === 'all' ? hashes : Object.entries(reviewed));
  for (const id of ids === 'all' ? [] : ids) {
    const hash = hashes.get(id);
    if (hash !== undefined) rows.set(id, hash);
    else if (!rows.delete(id)) throw new RangeError(`there is no requirement ${id}`);
  }
  return Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The coverage table in Markdown: a row for each class, and one for all. */
export function coverageTable(input: TraceInput): string {
  const classes = [...new Set(input.requirements.map((requirement) => requirement.class))];
  const rows = classes.map((name) => coverageRow(input, name, (row) => row.class === name));
  return [
    '| class | MUST | SHOULD | MAY | by vectors | by checks | excluded | not judged |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    coverageRow(input, 'all', () => true),
  ].join('\n');
}

function coverageRow(
  input: TraceInput,
  name: string,
  belongs: (requirement: Requirement) => boolean,
): string {
  const rows = input.requirements.filter(belongs);
  const ids = (citations: readonly Citation[]): Set<string> =>
    new Set(citations.flatMap(({ requirements }) => requirements));
  const vectors = ids(input.vectors);
  const checks = ids(input.checks);
  const excluded = new Set(input.exclusions.map(({ requirement }) => requirement));
  const count = (predicate: (requirement: Requirement) => boolean): number =>
    rows.filter(predicate).length;
  const cells = [
    count(({ level }) => level.startsWith('MUST')),
    count(({ level }) => level.startsWith('SHOULD')),
    count(({ level }) => level === 'MAY'),
    count(({ id }) => vectors.has(id)),
    count(({ id }) => checks.has(id)),
    count(({ id }) => excluded.has(id)),
    count(
      (row) =>
        isObligation(row) && !vectors.has(row.id) && !checks.has(row.id) && !excluded.has(row.id),
    ),
  ];
  return `| ${name === 'all' ? 'all' : `\`${name}\``} | ${cells.join(' | ')} |`;
}
