// `concordat explain <id>`: what an id means, and everything that cites it.

import pc from 'picocolors';
import { allChecks } from '../checks/index.ts';
import { loadSpecification, unknownWord } from '../engine/requirements.ts';
import type { Requirement } from '../engine/requirements.ts';
import { allFlows } from '../flows/index.ts';
import { exclusionReason, mutantsThatCite, readVectors } from './catalogue.ts';

export async function explainCommand(id: string): Promise<number> {
  const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);
  const [head, ...rest] = explainLines(id);
  process.stdout.write(`${colors.bold(head ?? '')}\n${rest.join('\n')}\n`);
  return 0;
}

/**
 * The lines that explain an id.
 *
 * @throws {UsageError} for an id that there is not, with what may have been meant
 */
export function explainLines(id: string): string[] {
  const { requirements } = loadSpecification();
  const requirement = requirements.get(id);
  if (requirement !== undefined) return explainRequirement(requirement);
  const check = allChecks.find((candidate) => candidate.id === id);
  if (check !== undefined) {
    return [
      `${check.id} (check, class ${check.class})`,
      check.title,
      '',
      ...section(
        'it judges',
        check.requirements.map((cited) => sentenceOf(cited, requirements)),
      ),
      ...section('it needs', check.needs ?? []),
      ...section('mutants that name it', mutantsThatCite(check.id)),
    ];
  }
  const vectors = readVectors();
  const vector = vectors.find((candidate) => candidate.id === id);
  if (vector !== undefined) {
    return [
      `${vector.id} (vector, vectors/${vector.file})`,
      vector.comment,
      '',
      ...section(
        'it shows',
        vector.requires.map((cited) => sentenceOf(cited, requirements)),
      ),
    ];
  }
  const words = [
    ...requirements.keys(),
    ...allChecks.map((known) => known.id),
    ...vectors.map((known) => known.id),
  ];
  throw unknownWord('requirement, check or vector', id, words);
}

function explainRequirement({ id, level, class: name, chapter, sentence }: Requirement): string[] {
  const cites = (item: { requirements: readonly string[] }): boolean =>
    item.requirements.includes(id);
  const checks = allChecks.filter(cites).map((check) => `${check.id}  ${check.title}`);
  const flows = allFlows.filter(cites).map((flow) => `${flow.id}  ${flow.title}`);
  const vectors = readVectors()
    .filter((vector) => vector.requires.includes(id))
    .map((vector) => `${vector.id}  ${vector.comment}`);
  const reason = exclusionReason(id);
  return [
    `${id} (${level}, class ${name}, spec/${chapter})`,
    sentence,
    '',
    ...section('checks', checks),
    ...section('flows', flows),
    ...section('vectors', vectors),
    ...section('mutants', mutantsThatCite(id)),
    ...(reason === undefined ? [] : section('not judged from outside, because', [reason])),
  ];
}

function sentenceOf(id: string, requirements: ReadonlyMap<string, Requirement>): string {
  const requirement = requirements.get(id);
  return requirement === undefined ? id : `${id} (${requirement.level}): ${requirement.sentence}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title}:${lines.length === 0 ? ' none' : ''}`, ...lines.map((line) => `  ${line}`)];
}
