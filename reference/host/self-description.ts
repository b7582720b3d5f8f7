/** What a host tells of itself: NodeInfo for everybody, and what of the protocol it offers. */
import { readFileSync } from 'node:fs';
import type { JsonObject } from '../core/json.ts';
import { MAX_DEPTH, MAX_TEXT_BYTES } from '../core/strict-parse.ts';
import { PAGE_SIZE } from './collections.ts';
import type { HostConfig } from './config.ts';
import type { Kernel } from './kernel.ts';
import { isDeleted } from './projections/actor-state.ts';

const NAME = 'concordat-reference';

/** The version of the package; the program is three folders below its root. */
function readVersion(): string {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The program. */
export const SOFTWARE = { name: NAME, version: readVersion() };

const NODEINFO_SCHEMA = 'http://nodeinfo.diaspora.software/ns/schema/2.1';

/** The content type of a NodeInfo document. */
export const NODEINFO_TYPE = `application/json; profile="${NODEINFO_SCHEMA}#"`;

/**
 * Where the NodeInfo document is.
 *
 * Spec: `discovery-nodeinfo-link`.
 */
export function nodeinfoLinks({ base }: HostConfig): JsonObject {
  return { links: [{ rel: NODEINFO_SCHEMA, href: `${base}/nodeinfo/2.1` }] };
}

/**
 * The NodeInfo document. Who has left is no user any more, and what it said still counts.
 *
 * Spec: `discovery-nodeinfo`.
 */
export function nodeinfo({ state }: Kernel): JsonObject {
  const living = [...state.actors.values()].filter((actor) => !isDeleted(actor));
  let notes = 0;
  for (const mailbox of state.mailboxes.values()) notes += mailbox.notes;
  return {
    version: '2.1',
    software: { ...SOFTWARE },
    protocols: ['activitypub'],
    services: { inbound: [], outbound: [] },
    openRegistrations: false,
    usage: { users: { total: living.length }, localPosts: notes },
    metadata: {},
  };
}

/** The conformance classes that the host claims. */
const CLASSES: readonly string[] = [
  'core',
  'actors',
  'inbox',
  'follow',
  'delivery',
  'discovery',
  'backfill',
  'verbs',
  'records',
  'pairs',
  'consent',
  'sync',
  'async',
  'invite',
  'peers',
  'relay',
  'directory',
];

/**
 * What the host offers of the protocol, as it was started.
 *
 * Spec: `discovery-capabilities`, `discovery-capabilities-form`.
 */
export function capabilityDocument({ testClock, bare, mdns }: HostConfig): JsonObject {
  return {
    protocol: 'concordat/0',
    software: { ...SOFTWARE },
    classes: [...CLASSES],
    capabilities: [
      ...(testClock ? ['test-clock'] : []),
      ...(bare ? ['bare-verbs'] : []),
      ...(mdns ? ['mdns'] : []),
    ],
    limits: { activity_bytes: MAX_TEXT_BYTES, nesting: MAX_DEPTH, page_items: PAGE_SIZE },
  };
}
