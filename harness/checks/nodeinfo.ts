// What a host says of itself: NodeInfo and the capability document. Spec: "Discovery", "NodeInfo" and "The capability
// document".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, isObject, listAt, show, textAt } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import { deleteActor } from './life-support.ts';
import { claims, noteRequest, updateRequest } from './publishing-support.ts';

const LINKS = '/.well-known/nodeinfo';
const DOCUMENT = '/nodeinfo/2.1';
const CAPABILITIES = '/.well-known/sx-capabilities';
const SCHEMA = 'http://nodeinfo.diaspora.software/ns/schema/2.1';

/** Everybody may read it, scripts of any origin too, by GET and by HEAD. */
async function expectCors(check: CheckContext, requirement: string, path: string): Promise<void> {
  for (const method of ['GET', 'HEAD']) {
    for (const headers of [{}, { origin: 'https://reader.example' }]) {
      const answer = await check.request(path, { method, headers });
      check.status(requirement, answer, 200, `${method} ${path}`);
      const header = answer.header('access-control-allow-origin');
      check.equal(requirement, header, '*', `${method} ${path} may be read by scripts`, { answer });
    }
  }
}

const form = defineCheck({
  id: 'discovery/nodeinfo',
  title: 'NodeInfo is found by its link, and has the form of NodeInfo 2.1',
  class: 'discovery',
  requirements: ['discovery-nodeinfo-link', 'discovery-nodeinfo', 'discovery-nodeinfo-cors'],
  async run(check) {
    const links = await check.get(LINKS);
    check.status('discovery-nodeinfo-link', links, 200, 'the links are there');
    check.equal('discovery-nodeinfo-link', links.media_type, 'application/json', 'as JSON', {
      answer: links,
    });
    const found = listAt(links.json, 'links').filter((link) => at(link, 'rel') === SCHEMA);
    check.equal('discovery-nodeinfo-link', found.length, 1, 'one link is to NodeInfo 2.1');
    const href = textAt(found[0], 'href');
    check.equal('discovery-nodeinfo-link', href, check.base + DOCUMENT, 'it is below the base URL');

    const answer = await check.get(DOCUMENT);
    check.status('discovery-nodeinfo', answer, 200, 'the document is there');
    const type = answer.header('content-type') ?? '';
    const profile = /;\s*profile="?([^";]*)"?/i.exec(type)?.[1];
    check.equal(
      'discovery-nodeinfo',
      [answer.media_type, profile],
      ['application/json', `${SCHEMA}#`],
      'the content type has the profile',
      { answer },
    );
    const fixed: [string, unknown][] = [
      ['version', '2.1'],
      ['protocols', ['activitypub']],
      ['services', { inbound: [], outbound: [] }],
      ['openRegistrations', false],
    ];
    for (const [name, value] of fixed) {
      check.equal('discovery-nodeinfo', at(answer.json, name), value, name, { answer });
    }
    const software = textAt(answer.json, 'software', 'name') ?? '';
    check.expect('discovery-nodeinfo', /^[a-z0-9-]+$/.test(software), 'the name of the software', {
      actual: show(software),
      answer,
    });
    const version = textAt(answer.json, 'software', 'version');
    check.expect('discovery-nodeinfo', version !== undefined, 'the version of the software', {
      answer,
    });
    const metadata = at(answer.json, 'metadata');
    check.expect('discovery-nodeinfo', isObject(metadata), 'metadata is an object', { answer });
    await expectCors(check, 'discovery-nodeinfo-cors', LINKS);
    await expectCors(check, 'discovery-nodeinfo-cors', DOCUMENT);
  },
});

/** The counts of a host's NodeInfo. */
async function counts(check: CheckContext, host: Host): Promise<[unknown, unknown]> {
  const { json } = await check.get(host.base + DOCUMENT);
  return [at(json, 'usage', 'users', 'total'), at(json, 'usage', 'localPosts')];
}

const counting = defineCheck({
  id: 'discovery/nodeinfo-counts',
  title: 'NodeInfo counts the actors that are there and the Notes that local actors published',
  class: 'discovery',
  requirements: ['discovery-nodeinfo', 'restart-durable'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const expectCounts = async (users: number, posts: number, when: string): Promise<void> => {
      let seen: unknown;
      await check
        .until('the counts', async () => {
          seen = await counts(check, host);
          return show(seen) === show([users, posts]);
        })
        .catch(() => undefined);
      check.equal('discovery-nodeinfo', seen, [users, posts], `actors and Notes ${when}`);
    };
    await expectCounts(0, 0, 'of a new host');
    const unborn = await check.unborn({ host });
    await unborn.publish(noteRequest());
    await expectCounts(0, 0, 'when there is only a token');
    const alice = await check.actor({ host });
    const bob = await check.actor({ host, type: 'Group' });
    await expectCounts(2, 0, 'of two actors that are silent');
    await alice.note('one');
    await alice.note('two', { to: [] });
    await bob.note('three', { to: [alice.url] });
    await expectCounts(2, 3, 'of three Notes, in public or not');

    // What is no Note of a local actor, or was refused.
    await alice.published({ type: 'Create', object: { type: 'Recipe' }, to: [] });
    await alice.published({ type: 'Applaud', object: { type: 'Note', content: 'x' }, to: [] });
    await alice.published(updateRequest(alice.url, { summary: 'x' }));
    await alice.rotate();
    await alice.publish({ type: 'Create', object: { type: 'Note' } });
    await alice.publish({ type: 'Create', object: { type: 'Person', name: 'again' } });
    if (claims(check, 'inbox')) {
      const remote = await check.probe.actor();
      await check.deliver(alice, remote.activity({ to: [alice.url] }));
      await check.until(
        'a Note was received',
        async () => (await alice.items('inbox')).length === 2,
      );
    }
    await expectCounts(2, 3, 'after much that is no Note of theirs');
    await alice.note('four');
    await deleteActor(alice);
    await expectCounts(1, 4, 'when one of them is deleted, whose Notes still count');
    await host.restart('kill');
    await expectCounts(1, 4, 'after a sudden death');
    check.equal('restart-durable', await counts(check, host), [1, 4], 'both are kept');
    await bob.note('five');
    await expectCounts(1, 5, 'when the other goes on');
  },
});

function sorted(values: readonly unknown[]): string[] {
  return values.map((value) => show(value)).sort();
}

function judgeDocument(check: CheckContext, answer: HttpAnswer): void {
  check.status('discovery-capabilities-form', answer, 200, 'the document is there');
  check.equal('discovery-capabilities-form', answer.media_type, 'application/json', 'as JSON', {
    answer,
  });
  const fixed: [string, unknown][] = [
    ['protocol', 'concordat/0'],
    ['limits', { activity_bytes: 1_048_576, nesting: 64, page_items: 20 }],
  ];
  for (const [name, value] of fixed) {
    check.equal('discovery-capabilities-form', at(answer.json, name), value, name, { answer });
  }
  for (const name of ['name', 'version']) {
    const text = textAt(answer.json, 'software', name) ?? '';
    check.expect('discovery-capabilities-form', text !== '', `software has a ${name}`, { answer });
  }
  for (const name of ['classes', 'capabilities']) {
    const list = at(answer.json, name);
    const good = Array.isArray(list) && list.every((item) => typeof item === 'string');
    check.expect('discovery-capabilities-form', good, `${name} is a list of strings`, { answer });
  }
}

const capabilities = defineCheck({
  id: 'discovery/capabilities',
  title:
    'the capability document lists exactly the classes that are claimed, and what is turned on',
  class: 'discovery',
  requirements: [
    'discovery-capabilities',
    'discovery-capabilities-form',
    'discovery-capabilities-cors',
  ],
  async run(check) {
    const answer = await check.get(CAPABILITIES);
    judgeDocument(check, answer);
    const classes = listAt(answer.json, 'classes');
    check.equal(
      'discovery-capabilities',
      sorted(classes),
      sorted(check.manifest.classes),
      'the classes are those of the manifest, each once',
      { answer },
    );
    const shown = listAt(answer.json, 'capabilities');
    check.equal('discovery-capabilities', new Set(shown).size, shown.length, 'each once', {
      answer,
    });
    const extra = shown.filter((name) => !check.manifest.capabilities.includes(String(name)));
    check.equal('discovery-capabilities', extra, [], 'none that is not claimed', { answer });
    const clock = check.manifest.capabilities.includes('test-clock');
    check.equal(
      'discovery-capabilities',
      shown.includes('test-clock'),
      clock,
      'the test clock is listed where it is turned on',
      { answer },
    );
    const nodeinfo = await check.get(DOCUMENT);
    check.equal(
      'discovery-capabilities-form',
      textAt(answer.json, 'software', 'version'),
      textAt(nodeinfo.json, 'software', 'version'),
      'both documents tell of the same software',
    );
    await expectCors(check, 'discovery-capabilities-cors', CAPABILITIES);
  },
});

const production = defineCheck({
  id: 'discovery/capabilities-in-production',
  title: 'in production the same classes are listed, and no capability that is turned off',
  class: 'discovery',
  requirements: ['discovery-capabilities', 'discovery-capabilities-form'],
  needs: ['guarded', 'operator'],
  async run(check) {
    const host = await check.startHost({ guarded: true });
    const answer = await check.get(host.base + CAPABILITIES);
    judgeDocument(check, answer);
    const classes = listAt(answer.json, 'classes');
    check.equal(
      'discovery-capabilities',
      sorted(classes),
      sorted(check.manifest.classes),
      'classes',
      {
        answer,
      },
    );
    const shown = listAt(answer.json, 'capabilities');
    check.equal('discovery-capabilities', shown.includes('test-clock'), false, 'no test clock', {
      answer,
    });
    const clock = await check.post(
      `${host.base}/admin/clock`,
      { advance_ms: 0 },
      { token: check.operatorToken(host) },
    );
    check.status('discovery-capabilities', clock, 404, 'and there is none');
  },
});

export const nodeinfoChecks: readonly CheckDefinition[] = [
  form,
  counting,
  capabilities,
  production,
];
