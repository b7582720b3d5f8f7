// `concordat ctl intend|do|know|learn` and `concordat ctl thread`: writing records and reading threads.

import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { at, isObject, listAt, textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { addCommand, addGroup, collect, readThread } from './command.ts';
import type { Open } from './command.ts';
import type { CommonOptions, Session } from './session.ts';
import { count, excerpt, facts, table } from './words.ts';

const PAGE = 1000;

const ACTS = [
  ['intend', 'INTEND', 'say what is to be reached; begins a thread'],
  ['do', 'DO', 'say what was done'],
  ['know', 'KNOW', 'say what was seen or judged'],
  ['learn', 'LEARN', 'say what was decided for good'],
] as const;

interface WriteOptions extends CommonOptions {
  thread: string;
  namespace?: string;
  kind?: string;
  dataType?: string;
  parent?: string[];
  body?: object;
  actor?: string;
}

export function addRecordCommands(program: Command, open: Open): void {
  for (const [name, act, description] of ACTS) {
    addCommand(program, name, description)
      .argument('[text]', 'the words of the record: its body is {"text": …}')
      .requiredOption('--thread <thread>', 'the thread to write on', readThread)
      .option('--namespace <namespace>', 'the namespace that it belongs to')
      .option('--kind <kind>', 'another kind than the usual one of the act')
      .option('--data-type <type>', 'another data type than SCALAR')
      .option(
        '--parent <id>',
        'a record that this one builds on, or "latest" (repeatable)',
        collect,
      )
      .option('--body <json>', 'a whole body instead of words', readBody)
      .option(
        '--actor <name>',
        'who writes (CONCORDAT_ACTOR, or the only actor whose token is kept)',
      )
      .action(async (text: string | undefined, options: WriteOptions, command: Command) => {
        if ((text === undefined) === (options.body === undefined)) {
          command.error('error: either words or --body, and not both');
        }
        await write(open(options), act, options.body ?? { text }, options);
      });
  }
}

function readBody(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError('a JSON object is needed.');
}

async function write(
  session: Session,
  act: string,
  body: object,
  options: WriteOptions,
): Promise<void> {
  const { thread, namespace, kind, dataType } = options;
  const parents = await findParents(session, thread, options.parent ?? []);
  const record = await session.client.ask('POST', '/v1/records', {
    token: session.actorToken(options.actor),
    body: {
      ...{ thread, act, body },
      ...(namespace === undefined ? {} : { namespace }),
      ...(kind === undefined ? {} : { kind }),
      ...(dataType === undefined ? {} : { data_type: dataType }),
      ...(parents.length === 0 ? {} : { parents }),
    },
  });
  session.done(act);
  session.say(
    ...facts({
      id: textAt(record, 'id'),
      thread: textAt(record, 'thread'),
      namespace: textAt(record, 'namespace'),
      actor: textAt(record, 'actor'),
    }),
  );
  session.answer(record);
}

/** The records that are built on, with the last one of the thread for the word `latest`. */
async function findParents(
  session: Session,
  thread: string,
  named: readonly string[],
): Promise<string[]> {
  if (!named.includes('latest')) return [...named];
  const latest = textAt((await readRecords(session, thread)).at(-1), 'id');
  if (latest === undefined) throw new Refused('not-found', `there is no record on ${thread}`);
  return [...new Set(named.map((id) => (id === 'latest' ? latest : id)))];
}

export function addThreadCommands(program: Command, open: Open): void {
  const thread = addGroup(program, 'thread', 'what the host holds of a thread');
  addCommand(thread, 'records', 'the records, in the order of the thread')
    .argument('<thread>', 'the thread', readThread)
    .action(async (name: string, options: CommonOptions) => {
      await showRecords(open(options), name);
    });
  addCommand(thread, 'show', 'how many records there are, and what is wrong with them')
    .argument('<thread>', 'the thread', readThread)
    .action(async (name: string, options: CommonOptions) => {
      await showThread(open(options), name);
    });
}

/** The whole view of a thread, page by page. */
async function readRecords(session: Session, thread: string): Promise<unknown[]> {
  const token = session.readerToken();
  const records: unknown[] = [];
  let after: string | undefined;
  do {
    const query = new URLSearchParams({
      limit: `${PAGE}`,
      ...(after === undefined ? {} : { after }),
    });
    const path = `/v1/threads/${thread}/records?${query.toString()}`;
    const page = await session.client.ask('GET', path, { token });
    records.push(...listAt(page, 'records'));
    after = at(page, 'has_more') === true ? textAt(page, 'next') : undefined;
  } while (after !== undefined);
  return records;
}

async function showRecords(session: Session, thread: string): Promise<void> {
  const records = await readRecords(session, thread);
  session.answer({ thread, records, has_more: false, next: null });
  if (records.length === 0) return session.say(`no records on ${thread}`);
  session.say(
    ...table([
      ['ACTOR', 'ACT', 'BODY (excerpt)'],
      ...records.map((record) => [
        textAt(record, 'actor') ?? '(withheld)',
        textAt(record, 'act') ?? '',
        excerpt(record),
      ]),
    ]),
  );
}

async function showThread(session: Session, thread: string): Promise<void> {
  const token = session.readerToken();
  const summary = await session.client.ask('GET', `/v1/threads/${thread}`, { token });
  session.answer(summary);
  const pending = listAt(summary, 'pending');
  const equivocations = listAt(summary, 'equivocations');
  const counters = at(summary, 'counters');
  session.say(
    thread,
    ...facts({
      records: String(at(summary, 'records')),
      pending:
        pending.length === 0
          ? 'none'
          : `${count(pending.length, 'record')} without all of their parents`,
      equivocations: equivocations.length === 0 ? 'none' : `${equivocations.length}`,
    }),
    ...pending.map(
      (one) =>
        `    ${textAt(one, 'id') ?? ''} misses ${listAt(one, 'missing').join(', ') || 'a record further up'}`,
    ),
    ...equivocations.map(
      (one) =>
        `    ${textAt(one, 'actor') ?? ''} wrote ${listAt(one, 'ids').length} records with the clock ${String(at(one, 'clock'))}`,
    ),
    ...(isObject(counters) ? Object.keys(counters) : []).map(
      (name) => `  counter ${name}: ${String(at(counters, name, 'value'))}`,
    ),
  );
}
