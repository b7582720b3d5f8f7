/** Joins the parts to a running host. */
import { setMaxListeners } from 'node:events';
import { AnnounceFetches } from './announce.ts';
import { AsyncFederation } from './async/async.ts';
import { Directory } from '../directory/directory.ts';
import { Relay } from '../relay/relay.ts';
import { DeliveryAttempts } from './attempts.ts';
import { BackfillJobs } from './backfill.ts';
import type { HostConfig } from './config.ts';
import { DeliveryQueue } from './delivery.ts';
import { Finding } from './finding/finding.ts';
import { Gates } from './gates.ts';
import { createHostServer } from './http/app.ts';
import { closeServer, listenOn } from './http/serving.ts';
import { Inbox } from './inbox.ts';
import { type Kernel, nowOf } from './kernel.ts';
import { Keyring } from './keyring.ts';
import { Log } from './log.ts';
import type { HostParts } from './parts.ts';
import { Pairs } from './pairs/pairs.ts';
import { Peers } from './peers.ts';
import { Importer } from './records/import.ts';
import { openInstance } from './records/instance.ts';
import { Records } from './records/records.ts';
import { Signers } from './records/signers.ts';
import { Views } from './records/views.ts';
import { emptyState, foldState } from './state.ts';
import { linkPairs } from './sync/pair-links.ts';
import { Sync } from './sync/sync.ts';
import { DefinitionClaims } from './verbs.ts';

/** A host that can be started once and stopped once. */
export interface Host {
  /** Starts to serve. Resolves with the port when every request can be answered. */
  listen(): Promise<number>;
  /** Ends: finishes what is under way, for at most five seconds, and closes the store. */
  close(): Promise<void>;
}

const GRACE_MILLISECONDS = 5000;

/**
 * Opens the data folder, folds the log and joins the parts.
 *
 * Spec: `restart-durable`, `delivery-restart`, `clock-restart`.
 */
export async function createHost(config: HostConfig, parts: HostParts): Promise<Host> {
  const { kernel, listeners } = await openKernel(config, parts);
  const stopping = new AbortController();
  // Every delivery that is under way listens to it, and there may be many.
  setMaxListeners(0, stopping.signal);
  const peers = new Peers(kernel);
  const inbox = new Inbox(kernel, peers);
  const signers = new Signers(kernel);
  const records = new Records(kernel, signers);
  const views = new Views(kernel.store.records, parts);
  const importer = new Importer(kernel, records, signers);
  const pairs = new Pairs(kernel, records, signers, stopping.signal);
  const sync = new Sync(kernel, records, linkPairs(kernel, pairs));
  const asyncFederation = new AsyncFederation(kernel, records, signers, sync);
  const finding = new Finding({ kernel, records, signers, pairs, signal: stopping.signal });
  const attempts = new DeliveryAttempts(kernel, peers, inbox, stopping.signal);
  const queue = new DeliveryQueue({
    clock: parts.clock,
    state: () => kernel.state.deliveries,
    append: (events) => kernel.log.append(events),
    attempt: (delivery) => attempts.make(delivery),
    findSharedInbox: (delivery) => attempts.findSharedInbox(delivery),
    attemptShared: (url, activity) => attempts.makeShared(url, activity),
    mayShare: parts.mayShare,
    groupDeliveries: parts.groupDeliveries,
    fallsBack: parts.fallsBack,
    classify: parts.classifyOutcome,
    schedule: parts.backoffSchedule,
    nextAttempt: parts.nextAttempt,
    queueOf: parts.queueOf,
    onError: (error) => parts.logger.error({ err: error }, 'a delivery could not be logged'),
  });
  const announces = new AnnounceFetches(kernel, peers);
  const backfills = new BackfillJobs(kernel, peers, inbox);
  listeners.push((entry) => queue.notice(entry));
  listeners.push((entry) => backfills.notice(entry));
  listeners.push((entry) => announces.notice(entry));
  const { clock, logger } = parts;
  const relay = new Relay(config, parts.relay, { clock, transport: kernel.transport, logger });
  const directory = new Directory(config.dataFolder, parts.directory, clock);
  let isStopping = false;
  const services = {
    ...{ kernel, peers, inbox, signers, records, views, importer, pairs, sync, finding },
    ...{ asyncFederation, relay, directory },
    isStopping: () => isStopping,
  };
  const server = createHostServer(services);
  return {
    async listen() {
      pairs.open();
      await finding.start();
      const port = await listenOn(server, config).catch(async (error: unknown) => {
        // What is open would keep the process from ending.
        await Promise.all([finding.stop(), relay.close(), directory.close()]);
        throw error;
      });
      relay.start();
      queue.start();
      backfills.start();
      announces.start();
      await pairs.start();
      sync.start();
      await asyncFederation.start();
      return port;
    },
    async close() {
      isStopping = true;
      const closed = closeServer(server);
      relay.release();
      const cutOff = setTimeout(() => {
        stopping.abort();
        server.closeAllConnections();
        void kernel.transport.close();
      }, GRACE_MILLISECONDS);
      const runners = [queue, announces, backfills, pairs, sync, asyncFederation, finding];
      await Promise.all([closed, ...runners.map((runner) => runner.stop())]);
      clearTimeout(cutOff);
      await kernel.log.settled();
      await kernel.transport.close();
      await relay.close();
      await directory.close();
      await kernel.store.close();
    },
  };
}

type Listener = Parameters<typeof foldState>[1];

/** Opens the data folder and folds the log. */
export async function openKernel(config: HostConfig, parts: HostParts) {
  const store = await parts.openStore(config.dataFolder);
  try {
    const state = emptyState(parts.shippedDefinitions);
    const listeners: ((entry: Listener) => void)[] = [];
    const log = new Log(
      store,
      () => nowOf({ parts }),
      (entry) => {
        foldState(state, entry, parts);
        for (const listener of listeners) listener(entry);
      },
    );
    await log.replay();
    if (config.testClock) parts.clock.advance(state.clockMoved);
    const { base } = config;
    if (state.bases.at(-1) !== base) await log.append([{ kind: 'founded', base }]);
    if (state.instance === undefined) {
      const { event, secret } = parts.foundInstance(parts);
      await log.append([event], [secret]);
    }
    const keyring = new Keyring();
    for (const secret of await store.readSecrets()) keyring.add(secret);
    const { development } = config;
    const { isAddressAllowed } = parts;
    const transport = parts.openTransport({ development, isAddressAllowed });
    const issued = new Map<string, string>();
    const gates = new Gates();
    const kernel: Kernel = {
      config,
      parts,
      state,
      store,
      log,
      keyring,
      instance: openInstance(state.instance!, keyring),
      gates,
      transport,
      issued,
      claims: new DefinitionClaims(),
    };
    return { kernel, listeners };
  } catch (error) {
    await store.close();
    throw error;
  }
}
