// Requests verb by verb: right ones, and changes of the first right one that break a rule of the chapter on activities.

import type { LocalActor } from '../engine/local-actor.ts';
import { reidentify, tamper } from '../probe/activities.ts';
import type { Change, JsonObject } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { noteRequest } from './publishing-support.ts';

/** A content id that no activity can have: that of an object without members. */
export const SOME_CID = 'bagaaieraiqjw7i2vwntyuekgvulpp2det2kpwt6cd7tx5ayqybqpmhfk76fa';

type Good = readonly [what: string, request: JsonObject];
type Bad = readonly [what: string, change: Change, codes?: readonly string[]];

export interface ShapeCase {
  name: string;
  title: string;
  requests(
    self: LocalActor,
    remote: RemoteActor,
  ): { good: readonly [Good, ...Good[]]; bad: readonly Bad[] };
}

const RECIPIENT_FAULTS: readonly [what: string, value: Change[string]][] = [
  ['a number', 5],
  ['an object', {}],
  ['null', null],
  ['a word', 'Everybody'],
  ['a bare name in a list', ['bob']],
  ['a number in a list', ['Public', 5]],
  ['a list in a list', [['Public']]],
  ['a path', ['/actors/bob']],
  ['a URL of another scheme', ['ftp://b.example/actors/bob']],
  ['a URL with a query', ['https://b.example/actors/bob?x=1']],
  ['a URL with a fragment', ['https://b.example/actors/bob#x']],
  ['a URL with user information', ['https://bob@b.example/actors/bob']],
];

const envelope: ShapeCase = {
  name: 'envelope',
  title: 'any activity',
  requests: () => {
    const unknown = { type: 'Applaud', object: { loudly: true }, to: ['Public'], cc: [] };
    return {
      good: [
        ['an unknown verb', unknown],
        ['a text as object', { ...unknown, object: '' }],
        ['a type of one letter', { ...unknown, type: 'A' }],
        ['a type of 64 characters', { ...unknown, type: `Z9${'z'.repeat(62)}` }],
        ['one recipient without a list', { ...unknown, to: 'Public' }],
        [
          'every spelling of Public',
          {
            ...unknown,
            to: ['as:Public', 'https://www.w3.org/ns/activitystreams#Public', 'Followers'],
          },
        ],
        ['empty lists', { ...unknown, to: [], cc: [] }],
      ],
      bad: [
        ['no type', { type: undefined }],
        ['a type that is null', { type: null }],
        ['a type that is a list', { type: ['Applaud'] }],
        ['an empty type', { type: '' }],
        ['a type with a digit first', { type: '9Applaud' }],
        ['a type with a hyphen', { type: 'Ap-plaud' }],
        ['a type that is a URL', { type: 'https://www.w3.org/ns/activitystreams#Create' }],
        ['a type with a letter that is not ASCII', { type: 'Applaud\u00e9' }],
        ['a type with a line feed at its end', { type: 'Applaud\n' }],
        ['a type of 65 characters', { type: `Z${'z'.repeat(64)}` }],
        ['no object', { object: undefined }],
        ['an object that is null', { object: null }],
        ['an object that is a number', { object: 5 }],
        ['an object that is a list', { object: [{}] }],
        ...RECIPIENT_FAULTS.flatMap(([what, value]): Bad[] => [
          [`to: ${what}`, { to: value }],
          [`cc: ${what}`, { cc: value }],
        ]),
      ],
    };
  },
};

const create: ShapeCase = {
  name: 'create',
  title: 'a Create',
  requests: () => {
    const note = (content: string, more: JsonObject = {}): JsonObject => ({
      type: 'Note',
      content,
      ...more,
    });
    return {
      good: [
        ['a Note', noteRequest('hi', { to: [] })],
        ['a Note without a text', { type: 'Create', object: note(''), to: [] }],
        [
          'a Note of 100,000 characters',
          { type: 'Create', object: note('\u20ac'.repeat(100_000)), to: [] },
        ],
        [
          'a Note of 50,000 characters of two code units',
          {
            type: 'Create',
            object: note('\u{1f600}'.repeat(50_000)),
            to: [],
          },
        ],
        ['a Note with tags', { type: 'Create', object: note('x', { tags: ['a', 'b'] }), to: [] }],
        [
          'a Note with no tags in the list',
          { type: 'Create', object: note('x', { tags: [] }), to: [] },
        ],
        ['an object of an unknown type', { type: 'Create', object: { type: 'Recipe' }, to: [] }],
      ],
      bad: [
        ['an object that is a text', { object: 'hi' }],
        ['an object that is a content id', { object: SOME_CID }],
        ['an object without a type', { object: { content: 'hi' } }],
        ['an object whose type is a list', { object: { type: ['Note'], content: 'hi' } }],
        ['a Note without content', { object: { type: 'Note' } }],
        ['a Note whose content is null', { object: { type: 'Note', content: null } }],
        ['a Note whose content is a list', { object: { type: 'Note', content: ['hi'] } }],
        ['a Note of 100,001 characters', { object: note('x'.repeat(100_001)) }],
        [
          'a Note of 50,001 characters of two code units',
          { object: note('\u{1f600}'.repeat(50_001)) },
        ],
        ['tags that are a text', { object: note('x', { tags: 'a' }) }],
        ['tags that are an object', { object: note('x', { tags: {} }) }],
        ['tags that are null', { object: note('x', { tags: null }) }],
        ['a tag that is an object', { object: note('x', { tags: [{}] }) }],
      ],
    };
  },
};

const update: ShapeCase = {
  name: 'update',
  title: 'an Update',
  requests: (self) => {
    const patched = { type: 'Update', object: self.url, to: [], patch: { summary: 'x' } };
    const patch = (value: JsonObject): Change => ({ patch: value });
    return {
      good: [
        ['an actor with a patch', patched],
        [
          'every member of a profile',
          {
            ...patched,
            patch: {
              name: 'x',
              summary: 'x',
              icon: { type: 'Image', url: 'https://b.example/i' },
              alsoKnownAs: ['x'],
              manuallyApprovesFollowers: true,
            },
          },
        ],
        [
          'every member as null',
          {
            ...patched,
            patch: {
              name: 'x',
              summary: null,
              icon: null,
              alsoKnownAs: null,
              manuallyApprovesFollowers: null,
            },
          },
        ],
        ['an icon that is a text', { ...patched, patch: { icon: 'https://b.example/i' } }],
        ['a content id without a patch', { type: 'Update', object: SOME_CID, to: [] }],
        ['an object with an id', { type: 'Update', object: { id: 'anything', more: 1 }, to: [] }],
      ],
      bad: [
        ['an actor without a patch', { patch: undefined }],
        ['a patch that is null', { patch: null }],
        ['a patch that is a text', { patch: 'x' }],
        ['a patch that is a list', { patch: [] }],
        ['an unknown member of the patch', patch({ summary: 'x', location: 'y' })],
        ['a patch of the inbox', patch({ inbox: `${self.url}/inbox` })],
        ['a patch of the keys', patch({ assertionMethod: [] })],
        ['a patch of the type', patch({ type: 'Group' })],
        ['a name that is a number', patch({ name: 5 })],
        ['a summary that is a list', patch({ summary: ['x'] })],
        ['an icon that is a number', patch({ icon: 5 })],
        ['an icon that is a list', patch({ icon: ['x'] })],
        ['an alsoKnownAs that is a text', patch({ alsoKnownAs: 'x' })],
        ['an alsoKnownAs with a number', patch({ alsoKnownAs: ['x', 5] })],
        ['approval that is a text', patch({ manuallyApprovesFollowers: 'true' })],
        ['approval that is a number', patch({ manuallyApprovesFollowers: 0 })],
        ['a patch of movedTo', patch({ movedTo: self.url })],
        ['a revoke that is an object', patch({ revoke: {} })],
        ['a supersede that is a text', patch({ add_publicKey: {}, supersede: 'x' })],
        ['a supersede that is null', patch({ add_publicKey: {}, supersede: null })],
        ['an add_publicKey that is a text', patch({ add_publicKey: 'x' })],
        ['an add_publicKey that is null', patch({ add_publicKey: null })],
        ['an add_publicKey that is a list', patch({ add_publicKey: [] })],
        ['a purpose that is a text', patch({ add_publicKey: { purpose: 'sign-activity' } })],
        ['a purpose with a number', patch({ add_publicKey: { purpose: ['sign-activity', 5] } })],
        [
          'an object that is nothing, without a patch',
          { patch: undefined, object: 'no id, no name' },
        ],
        ['an object without an id, without a patch', { patch: undefined, object: {} }],
        [
          'an object whose id is a number, without a patch',
          { patch: undefined, object: { id: 5 } },
        ],
      ],
    };
  },
};

const remove: ShapeCase = {
  name: 'delete',
  title: 'a Delete',
  // A Delete of an actor is its end, and has checks of its own.
  requests: () => ({
    good: [
      ['a content id', { type: 'Delete', object: SOME_CID, to: [] }],
      ['an object with an id', { type: 'Delete', object: { id: 'anything' }, to: [] }],
    ],
    bad: [
      ['a text that is no id', { object: 'no id' }],
      ['an object without an id', { object: { type: 'Note' } }],
      ['an object whose id is a number', { object: { id: 5 } }],
      ['a content id with a changed end', { object: `${SOME_CID}a` }],
    ],
  }),
};

const move: ShapeCase = {
  name: 'move',
  title: 'a Move',
  requests: (self, remote) => {
    // The target agrees, so that only the shape is at fault.
    remote.profile = { alsoKnownAs: [self.url] };
    return {
      good: [
        ['an actor to a target', { type: 'Move', object: self.url, target: remote.url, to: [] }],
      ],
      bad: [
        ['no target', { target: undefined }],
        ['a target that is null', { target: null }],
        ['a target that is a content id', { target: SOME_CID }],
        ['a target that is an object', { target: { id: remote.url } }],
        ['a target with a fragment', { target: `${remote.url}#x` }],
        ['a target with a query', { target: `${remote.url}?x=1` }],
        ['a target that is a bare name', { target: self.name }],
        ['a target that is an acct: resource', { target: remote.acct }],
        ['no object', { object: undefined }],
        ['an object that is a content id', { object: SOME_CID }],
        ['an object that is an object', { object: { id: self.url } }],
      ],
    };
  },
};

const follow: ShapeCase = {
  name: 'follow',
  title: 'a Follow',
  requests: (_, remote) => ({
    good: [
      ['an actor', { type: 'Follow', object: remote.url, to: [] }],
      [
        'an actor, with backfill',
        { type: 'Follow', object: remote.url, to: [], backfill: { mode: 'none' } },
      ],
    ],
    bad: [
      ['an object that is an object', { object: { id: remote.url } }],
      ['an object that is a content id', { object: SOME_CID }],
      ['an object that is an acct: resource', { object: remote.acct }],
      ['an object that is a path', { object: '/actors/bob' }],
      ['an object with a query', { object: `${remote.url}?x=1` }],
      ['an object with a fragment', { object: `${remote.url}#key-1` }],
      ['an object with user information', { object: remote.url.replace('://', '://bob@') }],
      ['backfill that is a text', { backfill: 'full' }],
      ['backfill that is a list', { backfill: [] }],
      ['backfill that is null', { backfill: null }],
    ],
  }),
};

/** `object` of Accept, Reject and Undo. */
function embedding(verb: 'Accept' | 'Reject' | 'Undo'): ShapeCase {
  return {
    name: verb.toLowerCase(),
    title: `an ${verb}`.replace('an Reject', 'a Reject'),
    requests: (self, remote) => {
      const whole = verb === 'Undo' ? remote.activity({ to: [self.url] }) : remote.follow(self.url);
      const bad: Bad[] = [
        ['a text that is no content id', { object: 'no content id' }],
        ['a URL', { object: remote.url }],
        ['an object that is no activity', { object: { id: SOME_CID } }],
        [
          'an embedded activity without an actor',
          { object: reidentify(tamper(whole, { actor: undefined })) },
        ],
        [
          'an embedded activity with a blind recipient',
          { object: reidentify(tamper(whole, { bto: [self.url] })) },
        ],
        [
          // The chapter on activities has a code of its own for this, the one on publishing says shape-invalid.
          'an embedded activity with the id of another one',
          { object: tamper(whole, { id: SOME_CID }) },
          ['id-mismatch', 'shape-invalid'],
        ],
      ];
      if (verb !== 'Undo') bad.push(['an embedded Note', { object: remote.activity() }]);
      return {
        good: [
          ['a whole signed activity', { type: verb, object: whole, to: [] }],
          ['a content id', { type: verb, object: SOME_CID, to: [] }],
        ],
        bad,
      };
    },
  };
}

const announce: ShapeCase = {
  name: 'announce',
  title: 'an Announce',
  requests: (_, remote) => ({
    good: [['a content id', { type: 'Announce', object: SOME_CID, to: [] }]],
    bad: [
      ['a URL', { object: remote.url }],
      ['a whole activity', { object: remote.activity() }],
      ['an object with an id', { object: { id: SOME_CID } }],
      ['a content id in upper case', { object: SOME_CID.toUpperCase() }],
    ],
  }),
};

const endorse: ShapeCase = {
  name: 'endorse',
  title: 'an Endorse',
  requests: (_, remote) => ({
    good: [
      ['a content id and a kind', { type: 'Endorse', object: SOME_CID, kind: 'like', to: [] }],
    ],
    bad: [
      ['no kind', { kind: undefined }],
      ['a kind that is a number', { kind: 5 }],
      ['a kind that is null', { kind: null }],
      ['a kind that is a list', { kind: ['like'] }],
      ['a URL', { object: remote.url }],
      ['an object with an id', { object: { id: SOME_CID } }],
    ],
  }),
};

export const shapeTable: readonly ShapeCase[] = [
  envelope,
  create,
  update,
  remove,
  move,
  follow,
  embedding('Accept'),
  embedding('Reject'),
  embedding('Undo'),
  announce,
  endorse,
];
