import t from 'tap';
import { ruleMatches } from '../../reference/host/pairs/approval.ts';
import {
  addToken,
  emptyMemory,
  exchanged,
  forgetSecrets,
  isSameProposal,
  type PairMemory,
  useToken,
} from '../../reference/host/pairs/memory.ts';
import {
  CONFIRM_SCHEDULE,
  confirmedResult,
  crossingVerdict,
  isDegradedBy,
  isNoticeSettled,
  isWithinReplay,
} from '../../reference/host/pairs/rules.ts';
import { DAY } from './pair-helpers.ts';

const NOW = '2026-11-20T10:00:00.000Z';
const proposal = {
  namespaces: { initiator: 'acme', responder: 'default' },
  scopes: ['federation:sync_pull'],
};

t.test('proposals', async (t) => {
  t.ok(isSameProposal(proposal, { ...proposal, scopes: [...proposal.scopes] }));
  t.notOk(isSameProposal(proposal, exchanged(proposal)));
  t.same(exchanged(exchanged(proposal)), proposal);
  t.notOk(isSameProposal(proposal, { ...proposal, scopes: ['federation:sync_push'] }));
});

t.test('rules compare whole strings', async (t) => {
  const did = 'did:web:b.example';
  t.ok(ruleMatches({}, did, proposal));
  t.ok(ruleMatches({ peer_did: did, initiator: 'acme', responder: 'default' }, did, proposal));
  t.notOk(ruleMatches({ peer_did: 'did:web:b.exampl' }, did, proposal));
  t.notOk(ruleMatches({ initiator: 'acm' }, did, proposal));
  t.notOk(ruleMatches({ initiator: 'acme', responder: 'acme' }, did, proposal));
});

t.test('the lower DID refuses', async (t) => {
  t.equal(crossingVerdict('did:key:a', 'did:key:b'), 'refuse');
  t.equal(crossingVerdict('did:key:b', 'did:key:a'), 'approve');
});

t.test('a newer token ends the older ones when it is used', async (t) => {
  const token = (hash: string) => ({ hash, expires: NOW });
  const three = ['a', 'b', 'c'].reduce<PairMemory['accepted']>(
    (accepted, hash) => addToken(accepted, token(hash)),
    [],
  );
  t.equal(useToken(three, 'a'), three);
  t.same(useToken(three, 'b'), [token('b'), token('c')]);
  t.equal(useToken(three, 'x'), three);
});

t.test('a result holds until its end', async (t) => {
  const result = {
    ...{ nonce: 'n', genesis: 'g', tokenHash: 'h', tokenExpires: NOW, peerUrl: 'http://x' },
    until: '2026-11-20T10:05:00.000Z',
  };
  const memory = { ...emptyMemory('fed_x', 'did:key:x'), result };
  t.equal(confirmedResult(memory, { nonce: 'n', genesis: 'g' }, NOW), result);
  t.equal(confirmedResult(memory, { nonce: 'm', genesis: 'g' }, NOW), undefined);
  t.equal(confirmedResult(memory, { nonce: 'n', genesis: 'h' }, NOW), undefined);
  t.equal(confirmedResult(memory, { nonce: 'n', genesis: 'g' }, result.until), undefined);
  t.same(forgetSecrets(memory), emptyMemory('fed_x', 'did:key:x'));
});

t.test('what degrades a pair', async (t) => {
  const since = '2026-11-19T10:00:00.000Z';
  t.ok(isDegradedBy('unauthorized', undefined, NOW, DAY));
  t.ok(isDegradedBy('unreachable', since, NOW, DAY));
  t.notOk(isDegradedBy('unreachable', since, '2026-11-20T09:59:59.999Z', DAY));
  t.notOk(isDegradedBy('other', since, NOW, DAY));
});

t.test('when a notice is settled', async (t) => {
  for (const status of [200, 400, 401, 404, 410, 422]) t.ok(isNoticeSettled(status), `${status}`);
  for (const status of [201, 301, 429, 500, 503]) t.notOk(isNoticeSettled(status), `${status}`);
});

t.test('messages are remembered for ten minutes', async (t) => {
  t.ok(isWithinReplay(0, 600_000));
  t.notOk(isWithinReplay(0, 600_001));
});

t.test('confirms are repeated quickly at first', async (t) => {
  t.same(CONFIRM_SCHEDULE.slice(0, 30), Array<number>(30).fill(2000));
  t.equal(CONFIRM_SCHEDULE.length, 35);
});
