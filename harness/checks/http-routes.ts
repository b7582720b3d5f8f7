// The routes below `/v1` and beside them, as the table of the chapter "HTTP conventions" has them: what the checks of methods,
// unknown paths and the order of refusals walk.

import type { ConformanceClass } from '../../schemas/types.ts';
import type { CheckContext } from '../engine/context.ts';
import { oracleCid, oraclePairId } from '../oracle/index.ts';
import { claims } from './publishing-support.ts';

const SOME_ID = oracleCid({ nobody: 'wrote this' });
const SOME_PAIR = oraclePairId('did:web:one.example', 'did:web:other.example');
const SOME_SYNC = `sp_${'0'.repeat(64)}`;
const SOME_DID = encodeURIComponent('did:web:nobody.example');

/** A path, its methods, and the class with which a host has it. */
export interface FederationRoute {
  path: string;
  methods: readonly string[];
  class: ConformanceClass;
}

function rows(name: ConformanceClass, table: Record<string, string>): FederationRoute[] {
  return Object.entries(table).map(([path, methods]) => ({
    path,
    methods: methods.split(' '),
    class: name,
  }));
}

/** Every route of the second half but `/.well-known/did.json`, which is there under some base URLs only. */
export const FEDERATION_ROUTES: readonly FederationRoute[] = [
  ...rows('records', {
    '/v1/records': 'POST',
    [`/v1/records/${SOME_ID}`]: 'GET',
    '/v1/threads/th_nothing': 'GET',
    '/v1/threads/th_nothing/records': 'GET',
    '/v1/export': 'GET',
    '/v1/import': 'POST',
    '/v1/identity': 'GET POST',
    [`/v1/actors/${SOME_DID}`]: 'GET',
  }),
  ...rows('pairs', {
    '/.well-known/syncropel': 'GET',
    '/v1/federation/pair': 'POST',
    [`/v1/federation/pair/${SOME_PAIR}/poll`]: 'POST',
    [`/v1/federation/pair/${SOME_PAIR}/confirm`]: 'POST',
    [`/v1/federation/pair/${SOME_PAIR}/refresh`]: 'POST',
    [`/v1/federation/pair/${SOME_PAIR}/revoke`]: 'POST',
    '/v1/federation/pairs': 'GET POST',
    [`/v1/federation/pairs/${SOME_PAIR}`]: 'GET',
    [`/v1/federation/pairs/${SOME_PAIR}/pause`]: 'POST',
    [`/v1/federation/pairs/${SOME_PAIR}/resume`]: 'POST',
    [`/v1/federation/pairs/${SOME_PAIR}/refresh`]: 'POST',
    [`/v1/federation/pairs/${SOME_PAIR}/revoke`]: 'POST',
    [`/v1/federation/pairs/${SOME_PAIR}/threads`]: 'GET POST',
    [`/v1/federation/pairs/${SOME_PAIR}/threads/th_nothing`]: 'DELETE',
    '/v1/aitl': 'GET',
    '/v1/aitl/rules': 'GET POST',
    [`/v1/aitl/${SOME_ID}/decide`]: 'POST',
    [`/v1/aitl/rules/${SOME_ID}`]: 'DELETE',
  }),
  ...rows('sync', {
    '/v1/sync/changes': 'GET',
    '/v1/sync/records': 'POST',
    '/v1/sync/pull': 'POST',
    '/v1/sync/pairs': 'GET POST',
    [`/v1/sync/pairs/${SOME_SYNC}`]: 'GET DELETE',
    [`/v1/sync/pairs/${SOME_SYNC}/pause`]: 'POST',
    [`/v1/sync/pairs/${SOME_SYNC}/resume`]: 'POST',
    [`/v1/sync/pairs/${SOME_SYNC}/kick`]: 'POST',
    [`/v1/sync/pairs/${SOME_SYNC}/stats`]: 'GET',
  }),
  ...rows('consent', {
    '/v1/consent/grants': 'GET POST',
    [`/v1/consent/grants/${SOME_ID}`]: 'DELETE',
  }),
  ...rows('async', {
    '/v1/config/relay': 'GET POST',
    '/v1/config/relay/all': 'DELETE',
    '/v1/config/relay/status': 'GET',
  }),
  ...rows('invite', { '/v1/federation/invite': 'POST' }),
  ...rows('peers', {
    '/v1/config/directory': 'GET POST DELETE',
    '/v1/config/mdns': 'GET POST',
    '/v1/config/introductions': 'GET POST',
    '/v1/discovery/lookup': 'GET',
    '/v1/discovery/search': 'GET',
    '/v1/discovery/mdns': 'GET',
    '/v1/discovery/introductions': 'POST',
    '/v1/federation/introductions': 'GET',
  }),
  ...rows('relay', {
    [`/v1/mailbox/${SOME_DID}`]: 'GET POST',
    [`/v1/mailbox/${SOME_DID}/receive`]: 'GET',
    [`/v1/mailbox/${SOME_DID}/ack`]: 'POST',
    '/metrics': 'GET',
  }),
  ...rows('directory', {
    '/directory/genesis': 'POST',
    [`/directory/update/${SOME_ID}`]: 'POST',
    [`/directory/revoke/${SOME_ID}`]: 'POST',
    [`/directory/${SOME_ID}/did.json`]: 'GET',
    [`/directory/${SOME_ID}/operations`]: 'GET',
    '/directory/handle/some-body': 'GET',
    '/directory/search': 'GET',
  }),
];

/** The routes of the classes that the target claims, or of those that it does not claim. */
export function federationRoutes(check: CheckContext, claimed: boolean): FederationRoute[] {
  return FEDERATION_ROUTES.filter((route) => claims(check, route.class) === claimed);
}
