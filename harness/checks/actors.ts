// Chapter 06, first part: the actor document and how it is served.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { isTime } from '../oracle/index.ts';
import { KEY_CONTEXTS } from './publishing-support.ts';

const ACTIVITY_TYPE = 'application/activity+json';
const LINKED_TYPE = 'application/ld+json';
const PROFILE = 'https://www.w3.org/ns/activitystreams';

const document = defineCheck({
  id: 'actors/document',
  title: 'an actor of each type is served at its URL, with its members and its key',
  class: 'actors',
  requirements: ['actor-document', 'actor-context', 'actor-context-keys', 'conv-time-form'],
  async run(check) {
    for (const type of ['Person', 'Service', 'Group'] as const) {
      const actor = await check.unborn();
      // The name of the profile is not the name of the actor.
      const object = { type, name: `The ${type}`, summary: `a ${type}` };
      const created = await actor.published({ type: 'Create', object });
      await actor.note('later');
      const answer = await check.get(actor.url);
      check.status('actor-document', answer, 200, `a ${type} is served at its URL`);
      const expected: [unknown, ...string[]][] = [
        [actor.url, 'id'],
        [type, 'type'],
        [actor.name, 'preferredUsername'],
        [actor.inbox, 'inbox'],
        [`${actor.url}/outbox`, 'outbox'],
        [`${actor.url}/followers`, 'followers'],
        [`${actor.url}/following`, 'following'],
        [`${check.base}/inbox`, 'endpoints', 'sharedInbox'],
      ];
      for (const [value, ...path] of expected) {
        const name = path.join('.');
        check.equal('actor-document', at(answer.json, ...path), value, `${name} of a ${type}`, {
          answer,
        });
      }
      const published = textAt(answer.json, 'published') ?? '';
      check.expect('conv-time-form', isTime(published), 'published is a time', {
        actual: published,
        answer,
      });
      check.equal(
        'actor-document',
        published,
        created['published'],
        'published is the time of the Create',
        { answer },
      );
      const keys = listAt(answer.json, 'assertionMethod');
      check.equal(
        'actor-document',
        keys.map((key) => at(key, 'controller')),
        [actor.url],
        'its one key is its own',
        { answer },
      );
      const context = at(answer.json, '@context');
      const first: unknown = Array.isArray(context) ? context[0] : context;
      check.equal(
        'actor-context',
        first,
        PROFILE,
        `the @context of a ${type} begins with ActivityStreams`,
        { answer },
      );
      for (const needed of KEY_CONTEXTS) {
        check.equal(
          'actor-context-keys',
          Array.isArray(context) && context.includes(needed),
          true,
          `the @context of a ${type} holds ${needed}`,
          { answer },
        );
      }
    }
  },
});

const mediaTypes = defineCheck({
  id: 'actors/media-types',
  title: 'the actor document is served as what Accept asks for',
  class: 'actors',
  requirements: ['actor-media-types', 'actor-vary'],
  async run(check) {
    const actor = await check.actor();
    const plain = await check.get(actor.url);
    const cases: [string | undefined, string][] = [
      [undefined, ACTIVITY_TYPE],
      ['*/*', ACTIVITY_TYPE],
      ['application/*', ACTIVITY_TYPE],
      ['application/json', ACTIVITY_TYPE],
      [ACTIVITY_TYPE, ACTIVITY_TYPE],
      ['APPLICATION/Activity+JSON', ACTIVITY_TYPE],
      [`text/html, ${ACTIVITY_TYPE};q=0.1`, ACTIVITY_TYPE],
      [`${ACTIVITY_TYPE}, ${LINKED_TYPE};q=0.5`, ACTIVITY_TYPE],
      [`${LINKED_TYPE};q=0.4, application/json;q=0.9`, ACTIVITY_TYPE],
      ['text/html,application/xhtml+xml,*/*;q=0.8', ACTIVITY_TYPE],
      [LINKED_TYPE, LINKED_TYPE],
      ['Application/LD+JSON', LINKED_TYPE],
      [`${LINKED_TYPE}; profile="${PROFILE}"`, LINKED_TYPE],
      [`${LINKED_TYPE};profile="${PROFILE}";q=0.9, ${ACTIVITY_TYPE};q=0.5`, LINKED_TYPE],
      [`text/html, ${LINKED_TYPE};q=0.7`, LINKED_TYPE],
    ];
    for (const [accept, type] of cases) {
      const answer = await check.get(actor.url, accept === undefined ? {} : { accept });
      const what = accept === undefined ? 'no Accept' : `Accept: ${accept}`;
      check.status('actor-media-types', answer, 200, what);
      check.equal('actor-media-types', answer.media_type, type, `the type for ${what}`, { answer });
      check.expect(
        'actor-media-types',
        deepEqual(answer.json, plain.json),
        `the document is the same for ${what}`,
        { answer },
      );
      if (type === LINKED_TYPE) {
        const parameter = /;\s*profile="([^"]*)"/i.exec(answer.header('content-type') ?? '')?.[1];
        check.equal('actor-media-types', parameter, PROFILE, `the profile for ${what}`, { answer });
      }
      const vary = (answer.header('vary') ?? '')
        .toLowerCase()
        .split(',')
        .map((name) => name.trim());
      check.expect(
        'actor-vary',
        vary.includes('accept') || vary.includes('*'),
        `Vary names Accept for ${what}`,
        {
          expected: 'Vary: Accept',
          actual: answer.header('vary') ?? 'no Vary',
          answer,
        },
      );
    }
  },
});

const notAcceptable = defineCheck({
  id: 'actors/not-acceptable',
  title: 'an Accept that permits none of the types is answered 406',
  class: 'actors',
  requirements: ['actor-not-acceptable'],
  async run(check) {
    const actor = await check.actor();
    for (const accept of [
      'text/html',
      'image/*',
      'text/plain, application/xml',
      'application/jsonx',
      'text/*',
      `${ACTIVITY_TYPE};q=0`,
      '*/*;q=0',
    ]) {
      const answer = await check.get(actor.url, { accept });
      check.refused(
        'actor-not-acceptable',
        answer,
        { status: 406, code: 'not-acceptable' },
        `Accept: ${accept}`,
      );
    }
    const sibling = await check.get(actor.url, { accept: 'text/html, application/json' });
    check.status(
      'actor-not-acceptable',
      sibling,
      200,
      'one acceptable type among others is enough',
    );
  },
});

const unknown = defineCheck({
  id: 'actors/unknown',
  title: 'an actor that has not been created is answered 404, and so is everything below it',
  class: 'actors',
  requirements: ['actor-unknown'],
  async run(check) {
    const unborn = await check.unborn();
    const operator = check.operatorToken();
    const names = [unborn.name, check.random('nobody-'), 'Nobody', 'x'.repeat(65), '-dash'];
    for (const name of names) {
      for (const part of ['', '/inbox', '/outbox', '/outbox?page=1', '/followers', '/following']) {
        const answer = await check.get(`/actors/${name}${part}`, { token: operator });
        check.refused(
          'actor-unknown',
          answer,
          { status: 404, code: 'not-found' },
          `GET /actors/${name}${part}`,
        );
      }
    }
    // Whether there is such an actor comes before the method and the token. Spec: chapter 12, after the table of routes.
    for (const part of ['', '/inbox', '/outbox', '/followers', '/following']) {
      for (const method of ['GET', 'DELETE']) {
        const answer = await check.request(`/actors/${unborn.name}${part}`, { method });
        check.refused(
          'actor-unknown',
          answer,
          { status: 404, code: 'not-found' },
          `${method} /actors/${unborn.name}${part} without a token`,
        );
      }
    }
    const created = await check.actor();
    check.status(
      'actor-unknown',
      await check.get(created.url),
      200,
      'the sibling that was created is there',
    );
  },
});

export const actorChecks: readonly CheckDefinition[] = [
  document,
  mediaTypes,
  notAcceptable,
  unknown,
];
