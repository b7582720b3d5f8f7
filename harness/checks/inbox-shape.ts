// Activities whose envelope or id is wrong, signed all the same, beside right ones. Spec: chapter "Activities".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { oracleCid, oracleCidOfDigest, oracleDocumentId } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { freshNonce, reidentify, tamper } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { accepted, judgePair, made, REFUSED, signed } from './inbox-support.ts';

interface MemberTable {
  id: string;
  title: string;
  requirement: string;
  member: string;
  /** Values that are refused; `undefined` stands for none at all. */
  bad: readonly (readonly [name: string, value: JsonValue | undefined])[];
  /** Values that are accepted, taken in turn as siblings. */
  good: readonly (readonly [name: string, value: JsonValue])[];
}

const NOTE = { type: 'Note', content: 'x' };

const MEMBERS: readonly MemberTable[] = [
  {
    id: 'inbox/shape-type',
    title: 'a type is 1 to 64 ASCII letters and digits beginning with an upper-case letter',
    requirement: 'activity-type-form',
    member: 'type',
    bad: [
      ['a number', 7],
      ['a list', ['Create']],
      ['null', null],
      ['nothing', ''],
      ['a lower-case first letter', 'create'],
      ['a digit first', '1Create'],
      ['a space', 'Create Note'],
      ['a letter beyond ASCII', 'Cr\u00e9ate'],
      ['a colon', 'Create:Note'],
      ['a line feed at the end', 'Create\n'],
      ['65 letters', 'A'.repeat(65)],
    ],
    good: [
      ['64 letters', 'A'.repeat(64)],
      ['one letter', 'X'],
      ['letters and digits', 'Create2'],
    ],
  },
  {
    id: 'inbox/shape-nonce',
    title: 'a nonce is 16 to 64 characters of the URL-safe alphabet',
    requirement: 'activity-nonce-form',
    member: 'nonce',
    bad: [
      ['a number', 1234567890123456],
      ['null', null],
      ['15 characters', 'a'.repeat(15)],
      ['65 characters', 'a'.repeat(65)],
      ['a plus sign', '+aaaaaaaaaaaaaaa'],
      ['padding', 'aaaaaaaaaaaaaa=='],
      ['a space', 'aaaaaaaa aaaaaaa'],
      ['a letter beyond ASCII', '\u00e9aaaaaaaaaaaaaaa'],
      ['a line feed at the end', 'aaaaaaaaaaaaaaaa\n'],
    ],
    good: [
      ['16 characters', 'Ab3-_aaaaaaaaaaa'],
      ['64 characters', 'Z'.repeat(64)],
    ],
  },
  {
    id: 'inbox/shape-to',
    title: 'a to is a recipient or a list of recipients',
    requirement: 'activity-audience-form',
    member: 'to',
    bad: audienceFaults(),
    good: audiences(),
  },
  {
    id: 'inbox/shape-cc',
    title: 'a cc is a recipient or a list of recipients',
    requirement: 'activity-audience-form',
    member: 'cc',
    bad: audienceFaults(),
    good: audiences(),
  },
  {
    id: 'inbox/shape-object',
    title: 'an object is a string or an object',
    requirement: 'activity-object-type',
    member: 'object',
    bad: [
      ['a number', 1],
      ['null', null],
      ['true', true],
      ['a list', [NOTE]],
    ],
    good: [['an object', NOTE]],
  },
];

function audienceFaults(): [string, JsonValue][] {
  return [
    ['a number', 1],
    ['null', null],
    ['an object', { id: 'Public' }],
    ['the empty string', ''],
    ['a list with a number', ['Public', 1]],
    ['a list with null', [null]],
    ['a list in a list', [['Public']]],
    ['a word that is no recipient', 'Everybody'],
    ['Public in lower case', ['public']],
    ['a bare name', ['bob']],
    ['an acct resource', ['acct:bob@b.example']],
    ['a URL with a fragment', ['https://b.example/actors/bob#x']],
    ['a URL with a query', ['https://b.example/actors/bob?x']],
    ['a URL with user information', ['https://bob@b.example/actors/bob']],
    ['a path', ['/actors/bob']],
    ['a URL of another scheme', ['ftp://b.example/actors/bob']],
  ];
}

function audiences(): [string, JsonValue][] {
  return [
    ['Public as a string', 'Public'],
    ['Public in a list', ['Public']],
    ['an empty list', []],
    ['the short spelling of Public', ['as:Public']],
    ['the long spelling of Public', 'https://www.w3.org/ns/activitystreams#Public'],
    ['Followers', ['Followers']],
    ['an actor id as a string', 'https://b.example/actors/bob'],
    ['several recipients', ['Public', 'Followers', 'http://b.example:8080/users/b.o.b']],
  ];
}

const memberChecks = MEMBERS.map((table) =>
  defineCheck({
    id: table.id,
    title: table.title,
    class: 'inbox',
    requirements: [table.requirement, 'inbox-shape', 'inbox-accepted'],
    async run(check) {
      const alice = await check.actor();
      const bob = await check.probe.actor();
      const good = (index: number): JsonObject => {
        const value = table.good[index % table.good.length]?.[1] as JsonValue;
        // A nonce, being one of two values, would otherwise make two siblings equal.
        return made(bob, { [table.member]: value, object: { ...NOTE, content: `${index}` } });
      };
      for (const [index, [name, value]] of table.bad.entries()) {
        const pair = {
          name: `${table.member} is ${name}`,
          requirement: table.requirement,
          due: REFUSED.shape,
          broken: made(bob, { [table.member]: value }),
          sibling: table.member === 'object' ? made(bob) : good(index),
        };
        await judgePair(check, alice, pair, ['inbox-shape']);
      }
      for (const [index, [name]] of table.good.entries()) {
        if (index < table.bad.length && table.member !== 'object') continue;
        await accepted(check, alice, good(index), `${table.member} is ${name}`);
      }
    },
  }),
);

const envelope = defineCheck({
  id: 'inbox/shape-envelope',
  title: 'an activity is an object with six required members and no blind recipients',
  class: 'inbox',
  requirements: [
    'activity-object-form',
    'activity-required',
    'activity-no-blind',
    'inbox-shape',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const bodies: [string, string][] = [
      ['a list', JSON.stringify([made(bob)])],
      ['a string', '"Create"'],
      ['a number', '1'],
      ['true', 'true'],
      ['null', 'null'],
    ];
    for (const [name, body] of bodies) {
      const answer = await check.deliver(alice, body);
      check.refused('activity-object-form', answer, REFUSED.shape, `the body is ${name}`);
      check.refused('inbox-shape', answer, REFUSED.shape, `the body is ${name}`);
    }
    for (const member of ['id', 'type', 'actor', 'published', 'nonce', 'object']) {
      const sibling = made(bob);
      const pair = {
        name: `no member ${member}`,
        requirement: 'activity-required',
        due: REFUSED.shape,
        broken: member === 'id' ? tamper(sibling, { id: undefined }) : without(bob, member),
        sibling,
      };
      await judgePair(check, alice, pair, ['inbox-shape']);
    }
    for (const member of ['bto', 'bcc']) {
      for (const value of [[alice.url], [], 'Public']) {
        const pair = {
          name: `a member ${member}, ${JSON.stringify(value)}`,
          requirement: 'activity-no-blind',
          due: REFUSED.shape,
          broken: made(bob, { [member]: value }),
          sibling: made(bob, { cc: value }),
        };
        await judgePair(check, alice, pair, ['inbox-shape']);
      }
    }
  },
});

function without(bob: RemoteActor, member: string): JsonObject {
  return signed(bob, tamper(bob.unsigned(), { [member]: undefined }));
}

/** Other texts than the one form of a time; each is signed with itself as `created`. */
const TIMES: readonly (readonly [name: string, requirement: string, text: string])[] = [
  ['without milliseconds', 'conv-time-form', '2024-02-28T12:00:00Z'],
  ['with one digit of a fraction', 'conv-time-form', '2024-02-28T12:00:00.0Z'],
  ['with microseconds', 'conv-time-form', '2024-02-28T12:00:00.000000Z'],
  ['with an offset', 'conv-time-form', '2024-02-28T12:00:00.000+00:00'],
  ['without a zone', 'conv-time-form', '2024-02-28T12:00:00.000'],
  ['with a lower-case z', 'conv-time-form', '2024-02-28T12:00:00.000z'],
  ['with a lower-case t', 'conv-time-form', '2024-02-28t12:00:00.000Z'],
  ['with a space', 'conv-time-form', '2024-02-28 12:00:00.000Z'],
  ['with a comma', 'conv-time-form', '2024-02-28T12:00:00,000Z'],
  ['a date alone', 'conv-time-form', '2024-02-28'],
  ['with a year of six digits', 'conv-time-form', '+002024-02-28T12:00:00.000Z'],
  ['with a line feed at the end', 'conv-time-form', '2024-02-28T12:00:00.000Z\n'],
  ['30 February', 'conv-time-calendar', '2024-02-30T12:00:00.000Z'],
  ['29 February of a common year', 'conv-time-calendar', '2023-02-29T12:00:00.000Z'],
  ['29 February 2100', 'conv-time-calendar', '2100-02-29T12:00:00.000Z'],
  ['31 April', 'conv-time-calendar', '2024-04-31T12:00:00.000Z'],
  ['month 13', 'conv-time-calendar', '2024-13-01T12:00:00.000Z'],
  ['month 0', 'conv-time-calendar', '2024-00-01T12:00:00.000Z'],
  ['day 0', 'conv-time-calendar', '2024-01-00T12:00:00.000Z'],
  ['hour 24', 'conv-time-calendar', '2024-02-28T24:00:00.000Z'],
  ['minute 60', 'conv-time-calendar', '2024-02-28T12:60:00.000Z'],
  ['second 60', 'conv-time-calendar', '2016-12-31T23:59:60.000Z'],
];

const GOOD_TIMES = [
  '2024-02-29T12:00:00.000Z',
  '2024-02-28T23:59:59.999Z',
  '2000-02-29T00:00:00.000Z',
  '2016-12-31T23:59:59.000Z',
];

const published = defineCheck({
  id: 'inbox/shape-published',
  title: 'published has one form and names an instant of the calendar',
  class: 'inbox',
  requirements: ['conv-time-form', 'conv-time-calendar', 'inbox-shape', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor({ key: { created: '1999-01-01T00:00:00.000Z' } });
    for (const [index, [name, requirement, text]] of TIMES.entries()) {
      const pair = {
        name: `published ${name}`,
        requirement,
        due: REFUSED.shape,
        broken: made(bob, { published: text }),
        sibling: made(bob, { published: GOOD_TIMES[index % GOOD_TIMES.length] }),
      };
      await judgePair(check, alice, pair, ['inbox-shape']);
    }
    const number = made(bob, { published: Date.now() });
    check.refused('conv-time-form', await check.deliver(alice, number), REFUSED.shape, 'a number');
  },
});

const actorForm = defineCheck({
  id: 'inbox/shape-actor',
  title: 'an actor is an absolute http or https URL without user information, query or fragment',
  class: 'inbox',
  requirements: ['activity-actor-form', 'inbox-shape', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const host = new URL(bob.url).host;
    const bad: [string, JsonValue][] = [
      ['a number', 1],
      ['null', null],
      ['an object', { id: bob.url }],
      ['a list', [bob.url]],
      ['a bare name', bob.name],
      ['a path', `/actors/${bob.name}`],
      ['without a scheme', `//${host}/actors/${bob.name}`],
      ['of another scheme', bob.url.replace('http:', 'ftp:')],
      ['an acct resource', bob.acct],
      ['with a fragment', `${bob.url}#key-1`],
      ['with an empty fragment', `${bob.url}#`],
      ['with a query', `${bob.url}?a=b`],
      ['with an empty query', `${bob.url}?`],
      ['with user information', bob.url.replace('//', '//bob@')],
      ['with a password', bob.url.replace('//', '//bob:x@')],
    ];
    for (const [name, actor] of bad) {
      const pair = {
        name: `actor ${name}`,
        requirement: 'activity-actor-form',
        due: REFUSED.shape,
        broken: made(bob, { actor }),
        sibling: made(bob),
      };
      await judgePair(check, alice, pair, ['inbox-shape']);
    }
  },
});

/** Texts that are nearly the content id `good`, by what is wrong with them. */
function nearCids(good: string): [string, JsonValue][] {
  const digest = Buffer.alloc(32, 7);
  const encoded = (...bytes: number[]): string =>
    `b${base32(Buffer.concat([Uint8Array.from(bytes), digest]))}`;
  return [
    ['a number', 1],
    ['null', null],
    ['the empty string', ''],
    ['a word', 'note-1'],
    ['a URL', 'https://b.example/artifacts/1'],
    ['upper case', good.toUpperCase()],
    ['an upper-case body', `b${good.slice(1).toUpperCase()}`],
    ['without its multibase letter', good.slice(1)],
    ['with padding', `${good}=`],
    ['with a character of another alphabet', `${good.slice(0, -1)}1`],
    ['one character short', good.slice(0, -1)],
    ['one character longer', `${good}a`],
    ['with last bits that are not zero', withLastBits(good)],
    ['of version 0', encoded(0x00, 0x80, 0x04, 0x12, 0x20)],
    ['with the codec raw', encoded(0x01, 0x55, 0x12, 0x20)],
    ['with the codec dag-json', encoded(0x01, 0xa9, 0x02, 0x12, 0x20)],
    ['with the hash sha2-512', encoded(0x01, 0x80, 0x04, 0x13, 0x20)],
    ['with a wrong digest length', encoded(0x01, 0x80, 0x04, 0x12, 0x1f)],
    ['with a varint that is too long', encoded(0x81, 0x00, 0x80, 0x04, 0x12, 0x20)],
  ];
}

/** The same 37 bytes, but one of the four unused bits at the end of the text is set. */
function withLastBits(cid: string): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  return cid.slice(0, -1) + (alphabet[alphabet.indexOf(cid.at(-1) ?? 'a') + 1] ?? 'b');
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  let text = '';
  for (let at = 0; at < bits.length; at += 5) {
    text += alphabet[Number.parseInt(bits.slice(at, at + 5).padEnd(5, '0'), 2)] ?? '';
  }
  return text;
}

const idForm = defineCheck({
  id: 'inbox/shape-id',
  title: 'an id that is no content id is refused by its form',
  class: 'inbox',
  requirements: ['activity-id-form', 'inbox-shape', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    for (const [name, id] of nearCids(oracleCidOfDigest(Buffer.alloc(32, 7)))) {
      const pair = {
        name: `id ${name}`,
        requirement: 'activity-id-form',
        due: REFUSED.shape,
        broken: made(bob, {}, { id }),
        sibling: made(bob),
      };
      await judgePair(check, alice, pair, ['inbox-shape']);
    }
  },
});

const forgedId = defineCheck({
  id: 'inbox/forged-id',
  title: 'an id that names other content is refused, so nobody can block an id in advance',
  class: 'inbox',
  requirements: ['activity-id', 'inbox-id', 'cid-document-id', 'inbox-accepted', 'inbox-replay'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const victim = made(bob);
    const unsigned = bob.unsigned();
    const proven = signed(bob, unsigned);
    const forged: [string, JsonObject, string][] = [
      [
        'the id of another activity',
        signed(bob, unsigned, { id: victim['id'] as string }),
        'activity-id',
      ],
      [
        'the content id of nothing',
        signed(bob, unsigned, { id: oracleCidOfDigest(Buffer.alloc(32)) }),
        'activity-id',
      ],
      [
        'an id over the proof too',
        tamper(proven, { id: oracleCid(tamper(proven, { id: undefined })) }),
        'cid-document-id',
      ],
      [
        'an id over the object alone',
        signed(bob, unsigned, { id: oracleDocumentId(unsigned['object'] as JsonObject) }),
        'cid-document-id',
      ],
      ['an id without the unknown members', withoutCover(bob, { extra: 1 }), 'cid-document-id'],
      ['an id without the audience', withoutCover(bob, { to: ['Public'] }), 'cid-document-id'],
      ['an id without the nonce', withoutCover(bob, { nonce: freshNonce() }), 'cid-document-id'],
    ];
    for (const [name, activity, requirement] of forged) {
      const answer = await check.deliver(alice, activity);
      for (const cited of new Set([requirement, 'activity-id', 'inbox-id'])) {
        check.refused(cited, answer, REFUSED.id, name);
      }
    }
    await accepted(check, alice, proven, 'the same with its own id', ['cid-document-id']);
    await accepted(check, alice, victim, 'the activity whose id was borrowed');
    const again = await check.deliver(alice, victim);
    check.refused('inbox-replay', again, REFUSED.replay, 'only now its id is taken');
  },
});

/** An activity with members that its id does not cover. */
function withoutCover(bob: RemoteActor, members: JsonObject): JsonObject {
  const whole = bob.unsigned(members);
  const partial = tamper(
    whole,
    Object.fromEntries(Object.keys(members).map((name) => [name, undefined])),
  );
  return signed(bob, whole, { id: oracleDocumentId(partial) });
}

/** One change to each member of a good activity. */
const TAMPERINGS: readonly (readonly [member: string, value: JsonValue | undefined])[] = [
  ['type', 'Created'],
  ['nonce', 'AAAAAAAAAAAAAAAAAAAAAA'],
  ['object', { type: 'Note', content: 'another note' }],
  ['to', ['Followers']],
  ['to', undefined],
  ['cc', ['Public']],
  ['extra', 2],
  ['extra', undefined],
  ['more', null],
  ['@context', 'https://www.w3.org/ns/activitystreams'],
];

const tampered = defineCheck({
  id: 'inbox/tampered-members',
  title: 'every member is covered by the id and by the proof, known or not',
  class: 'inbox',
  requirements: [
    'activity-id',
    'conv-unknown-members',
    'inbox-id',
    'inbox-proof',
    'proof-invalid',
    'proof-context',
    'proof-created-match',
    'proof-method',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const eve = await check.probe.actor();
    const good = made(bob, { extra: 1 });
    const changes: [string, JsonValue | undefined, string][] = [
      ...TAMPERINGS.map(([member, value]): [string, JsonValue | undefined, string] => [
        member,
        value,
        member === '@context' ? 'proof-context' : 'proof-invalid',
      ]),
      ['published', new Date(Date.now() - 1000).toISOString(), 'proof-created'],
      ['actor', eve.url, 'proof-method'],
    ];
    for (const [member, value, code] of changes) {
      const changed = tamper(good, { [member]: value });
      const name = `${member} changed to ${JSON.stringify(value) ?? 'nothing'}`;
      const stale = await check.deliver(alice, changed);
      for (const cited of ['activity-id', 'inbox-id']) {
        check.refused(cited, stale, REFUSED.id, `${name}, the id left as it was`);
      }
      const reissued = await check.deliver(alice, reidentify(changed));
      const requirement = code === 'proof-created' ? 'proof-created-match' : code;
      const cited = [requirement, 'inbox-proof'];
      if (member === 'extra' || member === 'more') cited.push('conv-unknown-members');
      for (const id of cited) {
        check.refused(id, reissued, { status: 401, code }, `${name}, with a new id`);
      }
    }
    await accepted(check, alice, good, 'the activity as it was signed', ['conv-unknown-members']);
  },
});

export const inboxShapeChecks: readonly CheckDefinition[] = [
  ...memberChecks,
  envelope,
  published,
  actorForm,
  idForm,
  forgedId,
  tampered,
];
