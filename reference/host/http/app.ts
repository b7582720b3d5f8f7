/** The routes of a host. */
import type { Server } from 'node:http';
import { didOfBaseUrl } from '../../core/dids.ts';
import { directoryRoutes } from '../../directory/routes.ts';
import { relayRoutes } from '../../relay/routes.ts';
import type { HostConfig } from '../config.ts';
import * as relays from './async-handlers.ts';
import * as consent from './consent-handlers.ts';
import * as finding from './finding-handlers.ts';
import * as handle from './handlers.ts';
import type { Services } from './handlers.ts';
import * as invite from './invite-handlers.ts';
import * as records from './record-handlers.ts';
import * as pairs from './pair-handlers.ts';
import { createApp, createHttpServer, type Route as ServedRoute } from './serving.ts';
import * as sync from './sync-handlers.ts';

/** A path and what answers each of its methods. */
export type Route = ServedRoute<Services>;

/** Where a request may be of any length, and take its time. */
const IMPORT_PATH = '/v1/import';

/** The table of routes, as the specification has it. */
export function routesOf(config: HostConfig): Route[] {
  return [
    { path: '/health', methods: { GET: handle.getHealth } },
    { path: '/activity', methods: { POST: handle.postActivity } },
    { path: '/actors/:name', methods: { GET: handle.getActor } },
    { path: '/actors/:name/inbox', methods: { GET: handle.getInbox, POST: handle.postInbox } },
    { path: '/actors/:name/outbox', methods: { GET: handle.getOutbox } },
    { path: '/actors/:name/followers', methods: { GET: handle.getFollowers } },
    { path: '/actors/:name/following', methods: { GET: handle.getFollowing } },
    { path: '/actors/:name/backfilled', methods: { GET: handle.getBackfilled } },
    { path: '/inbox', methods: { POST: handle.postInbox } },
    { path: '/artifacts/:id', methods: { GET: handle.getArtifact } },
    { path: '/.well-known/webfinger', methods: { GET: handle.getWebfinger } },
    { path: '/.well-known/nodeinfo', methods: { GET: handle.getNodeinfoLinks } },
    { path: '/nodeinfo/2.1', methods: { GET: handle.getNodeinfo } },
    { path: '/.well-known/sx-capabilities', methods: { GET: handle.getCapabilities } },
    { path: '/resolve', methods: { GET: handle.getResolve } },
    { path: '/projections/:name', methods: { GET: handle.getProjection } },
    { path: '/admin/tokens', methods: { POST: handle.postToken, DELETE: handle.deleteToken } },
    {
      path: '/admin/dead-letter',
      methods: { GET: handle.getDeadLetters, POST: handle.postDeadLetters },
    },
    { path: '/v1/records', methods: { POST: records.postRecord } },
    { path: '/v1/records/:id', methods: { GET: records.getRecord } },
    { path: '/v1/threads/:thread', methods: { GET: records.getThread } },
    { path: '/v1/threads/:thread/records', methods: { GET: records.getThreadRecords } },
    { path: '/v1/export', methods: { GET: records.getExport } },
    { path: IMPORT_PATH, methods: { POST: records.postImport } },
    {
      path: '/v1/identity',
      methods: { GET: records.getIdentity, POST: records.postIdentity },
    },
    { path: '/v1/actors/:did', methods: { GET: records.getKeyDocument } },
    ...(didOfBaseUrl(config.base) === undefined
      ? []
      : [{ path: '/.well-known/did.json', methods: { GET: records.getDidDocument } }]),
    { path: '/.well-known/syncropel', methods: { GET: pairs.getManifest } },
    { path: '/v1/federation/pair', methods: { POST: pairs.postPairRequest } },
    { path: '/v1/federation/pair/:pairId/poll', methods: { POST: pairs.postPairPoll } },
    { path: '/v1/federation/pair/:pairId/confirm', methods: { POST: pairs.postPairConfirm } },
    { path: '/v1/federation/pair/:pairId/refresh', methods: { POST: pairs.postPairRefresh } },
    { path: '/v1/federation/pair/:pairId/revoke', methods: { POST: pairs.postPairRevoke } },
    { path: '/v1/federation/pairs', methods: { GET: pairs.getPairs, POST: pairs.postPairs } },
    { path: '/v1/federation/pairs/:pairId', methods: { GET: pairs.getPair } },
    { path: '/v1/federation/pairs/:pairId/pause', methods: { POST: pairs.postPause } },
    { path: '/v1/federation/pairs/:pairId/resume', methods: { POST: pairs.postResume } },
    { path: '/v1/federation/pairs/:pairId/refresh', methods: { POST: pairs.postRefresh } },
    { path: '/v1/federation/pairs/:pairId/revoke', methods: { POST: pairs.postRevoke } },
    {
      path: '/v1/federation/pairs/:pairId/threads',
      methods: { GET: pairs.getPairThreads, POST: pairs.postPairThread },
    },
    {
      path: '/v1/federation/pairs/:pairId/threads/:thread',
      methods: { DELETE: pairs.deletePairThread },
    },
    { path: '/v1/aitl', methods: { GET: pairs.getProposals } },
    { path: '/v1/aitl/rules', methods: { GET: pairs.getRules, POST: pairs.postRule } },
    { path: '/v1/aitl/rules/:id', methods: { DELETE: pairs.deleteRule } },
    { path: '/v1/aitl/:id/decide', methods: { POST: pairs.postDecision } },
    { path: '/v1/sync/changes', methods: { GET: sync.getChanges } },
    { path: '/v1/sync/records', methods: { POST: sync.postSyncRecords } },
    { path: '/v1/sync/pull', methods: { POST: sync.postPull } },
    { path: '/v1/sync/pairs', methods: { GET: sync.getSyncPairs, POST: sync.postSyncPair } },
    {
      path: '/v1/sync/pairs/:id',
      methods: { GET: sync.getSyncPair, DELETE: sync.deleteSyncPair },
    },
    { path: '/v1/sync/pairs/:id/pause', methods: { POST: sync.pauseSyncPair } },
    { path: '/v1/sync/pairs/:id/resume', methods: { POST: sync.resumeSyncPair } },
    { path: '/v1/sync/pairs/:id/kick', methods: { POST: sync.kickSyncPair } },
    { path: '/v1/sync/pairs/:id/stats', methods: { GET: sync.getSyncStats } },
    { path: '/v1/consent/grants', methods: { GET: consent.getGrants, POST: consent.postGrant } },
    { path: '/v1/consent/grants/:id', methods: { DELETE: consent.deleteGrant } },
    { path: '/v1/config/relay', methods: { GET: relays.getRelays, POST: relays.postRelay } },
    { path: '/v1/config/relay/status', methods: { GET: relays.getRelayStatus } },
    { path: '/v1/config/relay/:for', methods: { DELETE: relays.deleteRelay } },
    { path: '/v1/federation/invite', methods: { POST: invite.postInvite } },
    {
      path: '/v1/config/directory',
      methods: {
        GET: finding.getDirectory,
        POST: finding.postDirectory,
        DELETE: finding.deleteDirectory,
      },
    },
    {
      path: '/v1/config/introductions',
      methods: {
        GET: finding.getIntroductionsSetting,
        POST: finding.postIntroductionsSetting,
      },
    },
    {
      path: '/v1/config/mdns',
      methods: { GET: finding.getMdnsSetting, POST: finding.postMdnsSetting },
    },
    { path: '/v1/discovery/mdns', methods: { GET: finding.getNeighbours } },
    { path: '/v1/discovery/lookup', methods: { GET: finding.getLookup } },
    { path: '/v1/discovery/search', methods: { GET: finding.getSearch } },
    { path: '/v1/discovery/introductions', methods: { POST: finding.postIntroductions } },
    { path: '/v1/federation/introductions', methods: { GET: finding.getIntroductions } },
    ...mounted(relayRoutes(), ({ relay }) => relay),
    ...mounted(directoryRoutes(), ({ directory }) => directory),
    ...(config.testClock ? [{ path: '/admin/clock', methods: { POST: handle.postClock } }] : []),
  ];
}

/** Routes of something that a host has a part of its own for. */
function mounted<S>(routes: readonly ServedRoute<S>[], find: (services: Services) => S): Route[] {
  return routes.map(({ path, methods }) => ({
    path,
    methods: Object.fromEntries(
      Object.entries(methods).map(([method, handler]) => [
        method,
        (request, services) => handler(request, find(services)),
      ]),
    ),
  }));
}

/** Makes the HTTP server of a host. */
export function createHostServer(services: Services): Server {
  const { parts, config } = services.kernel;
  const { problem, statusOfCode, finishAnswer, logger } = parts;
  const app = createApp<Services>({
    services,
    tools: { problem, statusOfCode, finishAnswer, logger, isStopping: services.isStopping },
    routes: parts.routes(config),
    unlimitedPath: IMPORT_PATH,
    // An unknown actor comes before a method that there is not.
    beforeMethod: (route, request) => {
      if (route.path.startsWith('/actors/')) handle.requireActorInPath(request, services);
    },
    below: { path: '/actors/:name/{*below}', handler: handle.refuseBelowActor },
  });
  return createHttpServer(app, IMPORT_PATH);
}
