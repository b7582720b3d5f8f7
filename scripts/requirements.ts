// Requirements are written in the chapters and nowhere else. This reads them out, and refuses what is malformed.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import type { Requirement, RequirementLevel, Requirements } from '../schemas/types.ts';
import type { Block, Page } from './markdown.ts';
import { headingAnchors, linkTargets, readPage, withoutCode } from './markdown.ts';
import { isObject, listFiles, readJsonIfThere } from './project.ts';

/** What the chapters hold, and what is wrong with them. */
export interface SpecReading {
  requirements: Requirement[];
  /** Each one begins with the file and the line. */
  problems: string[];
}

/** Where the key words are explained, and so may stand alone. Its requirements bind every class, so they are of `core`. */
const CONVENTIONS = '00-conventions.md';

const CHAPTER = /^\d{2}-[a-z0-9-]+\.md$/;
const TAG = /^<a id="([^"]*)"><\/a>\*\*([^*]+)\*\* (.+)$/;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
const KEY_WORDS =
  /\b(?:MUST NOT|MUST|SHOULD NOT|SHOULD|MAY|SHALL NOT|SHALL|NOT RECOMMENDED|RECOMMENDED|REQUIRED|OPTIONAL)\b/g;
const LEVELS: ReadonlySet<string> = new Set(['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY']);

/**
 * Reads every requirement from the chapters in `spec/`.
 *
 * @param classes the conformance classes and capabilities that a chapter may name
 */
export function readSpecification(root: string, classes: ReadonlySet<string>): SpecReading {
  const reading: SpecReading = { requirements: [], problems: [] };
  const pages = new Map<string, Page>();
  for (const path of listFiles(root, 'spec', '.md')) {
    pages.set(path, readPage(readFileSync(join(root, path), 'utf8')));
  }
  for (const [path, page] of pages) {
    if (dirname(path) === 'spec' && CHAPTER.test(basename(path))) {
      readChapter(reading, path, page, classes);
    }
  }
  refuseRepeatedIds(reading);
  refuseRetiredIds(reading, root);
  const ids = new Set(reading.requirements.map(({ id }) => id));
  for (const [path, page] of pages) refuseDeadLinks(reading, root, path, page, pages, ids);
  return reading;
}

/** The generated document. */
export function requirementsDocument(
  version: string,
  requirements: readonly Requirement[],
): Requirements {
  return { version, requirements: [...requirements] };
}

/** The first 16 hexadecimal digits of the SHA-256 of a sentence: enough to see that it has changed. */
export function hashSentence(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 16);
}

function readChapter(
  reading: SpecReading,
  path: string,
  page: Page,
  classes: ReadonlySet<string>,
): void {
  const chapter = basename(path);
  const class_ = page.frontMatter.get('class') ?? (chapter === CONVENTIONS ? 'core' : undefined);
  let section = '';
  let found = 0;
  for (const block of page.blocks) {
    if (block.kind === 'heading') section = withoutMarkup(block.text);
    const place = `${path}:${block.line}`;
    const tag = readTag(block, place, reading.problems);
    if (tag === undefined) {
      if (chapter !== CONVENTIONS) refuseStrayKeyWords(block, place, reading.problems);
      continue;
    }
    found += 1;
    const level = levelOf(tag.sentence, `${place} ${tag.id}`, reading.problems);
    if (level === undefined) continue;
    reading.requirements.push({
      id: tag.id,
      level,
      class: (class_ ?? 'core') as Requirement['class'],
      chapter,
      section,
      sentence: tag.sentence,
      hash: hashSentence(tag.sentence),
    });
  }
  if (found > 0 && class_ === undefined) {
    reading.problems.push(`${path}:1 has requirements, but its front matter names no class`);
  } else if (class_ !== undefined && !classes.has(class_)) {
    reading.problems.push(
      `${path}:1 names the class "${class_}", which schemas/common.schema.json does not have`,
    );
  }
}

function readTag(
  { text, kind }: Block,
  place: string,
  problems: string[],
): { id: string; sentence: string } | undefined {
  if (kind === 'heading') return undefined;
  const [, anchor, id, sentence] = TAG.exec(text) ?? [];
  if (anchor === undefined || id === undefined || sentence === undefined) {
    const bare =
      /^\*\*([a-z0-9-]+-[a-z0-9-]+)\*\* /.exec(text)?.[1] ??
      /^\[([a-z0-9-]+-[a-z0-9-]+)\] /.exec(text)?.[1];
    if (bare !== undefined) {
      problems.push(
        `${place} ${bare} stands without its anchor: write <a id="${bare}"></a>**${bare}** and the sentence`,
      );
      return { id: bare, sentence: '' };
    }
    if (/<a\s+id=/.test(withoutCode(text))) {
      problems.push(`${place} has an anchor that no id in bold and no sentence follows`);
      return { id: '', sentence: '' };
    }
    return undefined;
  }
  if (!ID.test(id))
    problems.push(
      `${place} "${id}" is no requirement id: two or more lower-case words with hyphens`,
    );
  if (anchor !== id) problems.push(`${place} ${id} stands behind the anchor of "${anchor}"`);
  if (/<a\s+id=/.test(withoutCode(sentence))) problems.push(`${place} ${id} holds a second anchor`);
  return { id, sentence };
}

function levelOf(
  sentence: string,
  place: string,
  problems: string[],
): RequirementLevel | undefined {
  if (sentence === '') return undefined;
  const prose = withoutCode(sentence);
  const words = prose.match(KEY_WORDS) ?? [];
  const [word] = words;
  if (word === undefined) {
    problems.push(`${place} has no key word (MUST, MUST NOT, SHOULD, SHOULD NOT or MAY)`);
    return undefined;
  }
  if (words.length > 1) {
    problems.push(
      `${place} has ${words.length} key words (${words.join(', ')}): write one sentence for each`,
    );
    return undefined;
  }
  if (!LEVELS.has(word)) {
    problems.push(`${place} uses ${word}: write MUST, MUST NOT, SHOULD, SHOULD NOT or MAY`);
    return undefined;
  }
  if (!prose.endsWith('.') || /[.!?] \p{Lu}/u.test(prose)) {
    problems.push(
      `${place} is not exactly one sentence: what explains it goes into a paragraph of its own`,
    );
  }
  return word as RequirementLevel;
}

function refuseStrayKeyWords({ text, kind }: Block, place: string, problems: string[]): void {
  if (kind === 'heading') return;
  for (const word of new Set(withoutCode(text).match(KEY_WORDS) ?? [])) {
    problems.push(
      `${place} says ${word} outside a requirement: tag the sentence, or use other words`,
    );
  }
}

function refuseRepeatedIds({ requirements, problems }: SpecReading): void {
  const seen = new Map<string, string>();
  for (const { id, chapter } of requirements) {
    const first = seen.get(id);
    if (first !== undefined)
      problems.push(`spec/${chapter} ${id} is used already in spec/${first}`);
    else seen.set(id, chapter);
  }
}

function refuseRetiredIds({ requirements, problems }: SpecReading, root: string): void {
  const document = readJsonIfThere(root, 'spec/retired.json');
  if (document === undefined) return;
  const rows = isObject(document) ? document['retired'] : undefined;
  if (!Array.isArray(rows) || !rows.every(isRetiredRow)) {
    problems.push('spec/retired.json is not {"retired": [{"id": "…", "reason": "…"}, …]}');
    return;
  }
  const retired = new Map(rows.map(({ id, reason }) => [id, reason]));
  for (const { id, chapter } of requirements) {
    const reason = retired.get(id);
    if (reason !== undefined)
      problems.push(`spec/${chapter} ${id} was retired (${reason}) and cannot be used again`);
  }
}

function isRetiredRow(row: unknown): row is { id: string; reason: string } {
  return isObject(row) && typeof row['id'] === 'string' && typeof row['reason'] === 'string';
}

function refuseDeadLinks(
  reading: SpecReading,
  root: string,
  path: string,
  page: Page,
  pages: ReadonlyMap<string, Page>,
  ids: ReadonlySet<string>,
): void {
  for (const block of page.blocks) {
    for (const target of linkTargets(block.text)) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const place = `${path}:${block.line}`;
      const linked =
        file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/');
      const linkedPage = pages.get(linked);
      if (linkedPage === undefined && !existsSync(join(root, linked))) {
        reading.problems.push(`${place} links to ${target}, but there is no ${linked}`);
      } else if (
        anchor !== undefined &&
        linkedPage !== undefined &&
        !hasAnchor(reading, linked, linkedPage, anchor, ids)
      ) {
        reading.problems.push(
          `${place} links to ${target}, but ${linked} has no such requirement or heading`,
        );
      }
    }
  }
}

function hasAnchor(
  { requirements }: SpecReading,
  path: string,
  page: Page,
  anchor: string,
  ids: ReadonlySet<string>,
): boolean {
  if (headingAnchors(page.blocks).has(anchor)) return true;
  return (
    ids.has(anchor) &&
    requirements.some(({ id, chapter }) => id === anchor && `spec/${chapter}` === path)
  );
}

function withoutMarkup(text: string): string {
  return text.replace(/[*_`]/g, '');
}
