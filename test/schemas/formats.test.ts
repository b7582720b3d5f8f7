import t from 'tap';
import {
  formats,
  isActorUrl,
  isHttpUrl,
  isInstant,
  isKeyId,
  isOrigin,
} from '../../schemas/formats.ts';

type Check = (text: string) => boolean;

function table(name: string, check: Check, good: readonly string[], bad: readonly string[]): void {
  t.test(name, (t) => {
    for (const text of good) t.ok(check(text), `takes ${JSON.stringify(text)}`);
    for (const text of bad) t.notOk(check(text), `refuses ${JSON.stringify(text)}`);
    t.end();
  });
}

table(
  'instant',
  isInstant,
  [
    '2026-11-20T10:00:00.000Z',
    '2024-02-29T23:59:59.999Z',
    '0000-02-29T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
  ],
  [
    '2026-02-30T10:00:00.000Z',
    '1900-02-29T10:00:00.000Z',
    '2026-13-01T10:00:00.000Z',
    '2026-11-20T24:00:00.000Z',
    '2026-12-31T23:59:60.000Z',
    '2026-11-20T10:00:00Z',
    '2026-11-20T10:00:00.0000Z',
    '2026-11-20t10:00:00.000z',
    '2026-11-20T10:00:00.000+00:00',
    '+010000-01-01T00:00:00.000Z',
    '20 November 2026',
    '',
  ],
);

table(
  'http-url',
  isHttpUrl,
  [
    'http://a.example',
    'https://a.example:8443/x?y=z#w',
    'http://[::1]:8080/',
    'http://127.0.0.1/actors/a',
  ],
  [
    'ftp://a.example',
    'http://',
    'http:///x',
    '//a.example',
    '/x',
    'http://a.example/a b',
    'http:\\\\a.example',
    'http://a.example:99999',
    'HTTP://a.example',
    '',
  ],
);

table(
  'actor-url',
  isActorUrl,
  ['http://a.example', 'https://a.example/actors/@a', 'http://127.0.0.1:4100/actors/a'],
  [
    'https://a@b.example/',
    'https://a:b@c.example/x',
    'https://a.example/x?',
    'https://a.example/x#',
    'https://a.example/x#k',
    'acct:a@b.example',
  ],
);

table(
  'key-id',
  isKeyId,
  ['https://a.example/actors/a#key-1', 'https://a.example/actors/a#k#2'],
  [
    'https://a.example/actors/a',
    'https://a.example/actors/a#',
    '#key-1',
    'https://a.example/a?b#key-1',
    'key-1',
  ],
);

table(
  'origin',
  isOrigin,
  ['https://a.example', 'http://127.0.0.1:4100', 'http://[::1]:8080'],
  [
    'https://a.example/',
    'https://a.example:443',
    'https://A.example',
    'a.example',
    'https://a.example/x',
  ],
);

table(
  'note-content',
  formats['note-content'] as Check,
  ['', 'x'.repeat(100_000), '😀'.repeat(50_000)],
  ['x'.repeat(100_001), '😀'.repeat(50_001)],
);
