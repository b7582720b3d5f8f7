// As much Markdown as the specification uses: front matter, headings, paragraphs, list items, code and links.

/** A run of prose: a paragraph, a list item or a table row, without its line breaks. */
export interface Block {
  kind: 'heading' | 'item' | 'prose';
  /** Number of its first line, from 1. */
  line: number;
  text: string;
}

/** A chapter, read into what the gates look at. */
export interface Page {
  frontMatter: ReadonlyMap<string, string>;
  blocks: Block[];
}

/** Reads a page. Code blocks, fenced or indented, are left out. */
export function readPage(text: string): Page {
  const lines = text.split('\n');
  const frontMatter = new Map<string, string>();
  let start = 0;
  if (lines[0] === '---') {
    const end = lines.indexOf('---', 1);
    for (const line of lines.slice(1, end === -1 ? 1 : end)) {
      const [, name, value] = /^([a-z_]+):\s*(.*)$/.exec(line) ?? [];
      if (name !== undefined) frontMatter.set(name, value ?? '');
    }
    start = end === -1 ? 0 : end + 1;
  }
  return { frontMatter, blocks: readBlocks(lines, start) };
}

function readBlocks(lines: readonly string[], start: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let fence: string | undefined;
  let inList = false;
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const [, marker] = /^\s*(```|~~~)/.exec(line) ?? [];
    if (fence !== undefined) {
      if (marker === fence) fence = undefined;
      continue;
    }
    if (marker !== undefined) {
      fence = marker;
      open = undefined;
    } else if (line.trim() === '') {
      open = undefined;
    } else if (/^#{1,6} /.test(line)) {
      blocks.push({ kind: 'heading', line: index + 1, text: line.replace(/^#+\s+/, '').trim() });
      open = undefined;
      inList = false;
    } else if (
      /^\s*(?:[-*+]|\d+[.)])\s/.test(line) &&
      !(open === undefined && !inList && /^ {4}/.test(line))
    ) {
      open = {
        kind: 'item',
        line: index + 1,
        text: line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim(),
      };
      blocks.push(open);
      inList = true;
    } else if (line.startsWith('|')) {
      blocks.push({ kind: 'prose', line: index + 1, text: line.trim() });
      open = undefined;
    } else if (open !== undefined) {
      open.text += ` ${line.trim()}`;
    } else if (/^(?: {4}|\t)/.test(line)) {
      // An indented code block: it follows an empty line. Deep paragraphs of lists look the same, and the specification
      // has none.
      continue;
    } else {
      open = { kind: 'prose', line: index + 1, text: line.trim() };
      blocks.push(open);
      if (!/^\s/.test(line)) inList = false;
    }
  }
  return blocks;
}

/** Text without its code spans, each replaced by a word that means nothing. */
export function withoutCode(text: string): string {
  return text.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g, 'code');
}

/** The anchors of headings, as a reader of the rendered page would link to them. */
export function headingAnchors(blocks: readonly Block[]): Set<string> {
  const anchors = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind !== 'heading') continue;
    const slug = text
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let copy = 1; anchors.has(anchor); copy += 1) anchor = `${slug}-${copy}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The targets of the links in a text, code spans apart. */
export function linkTargets(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target]) => target ?? '');
}
