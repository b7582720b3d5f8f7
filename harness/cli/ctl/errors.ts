// What is said when the host, or a peer behind it, refuses: one line with the code, and then what can be done.

import { ERROR_STATUS } from '../../engine/error-table.ts';
import { Refused } from './client.ts';
import { harmless } from './words.ts';

/** The code and the words of a refusal, with what a peer said in the place of the host's own `peer-refused`. */
export interface Told {
  code: string;
  words: string;
}

const REASONS = /\b(unauthenticated_initiator|wrong_responder|manifest|nonce|stale|unpaired)\b/;

/** What a refusal says, after the words of a peer were found in it. */
export function tell({ code, reason, message }: Refused): Told {
  if (code === 'manifest-missing') {
    return { code, words: 'peer served /.well-known/syncropel but no federation_manifest key' };
  }
  if (code !== 'peer-refused') return { code, words: reason ?? message };
  const peers = Object.keys(ERROR_STATUS).find(
    (word) => word.includes('_') && message.includes(word),
  );
  if (peers === undefined) return { code, words: message };
  const why = peers === 'pair_handshake_rejected' ? REASONS.exec(message)?.[1] : undefined;
  return { code: peers, words: why ?? 'the peer says so' };
}

/** The lines about a refusal: the error, and a hint where there is one. */
export function refusalLines(refused: Refused): string[] {
  const told = tell(refused);
  const hint = hintFor(told, refused);
  return [
    `ERROR: ${told.code}: ${harmless(told.words)}`,
    ...(hint === undefined ? [] : hint.split('\n').map((line) => `  ${line}`)),
  ];
}

/** By code. Some are about the peer, some about the own host; each says what to do next. */
const HINTS: Readonly<Record<string, string>> = {
  'manifest-missing': `The peer has no identity yet. Its operator looks with: concordat ctl identity show
and makes one with: concordat ctl identity generate
Then pair again.`,
  'manifest-invalid':
    'What the peer serves is not signed by the DID that it names. Ask its operator before you go on.',
  'manifest-expired': `The peer's manifest is not valid at this time: look at the clocks of both hosts.
Whoever trusts it nevertheless gives --no-strict.`,
  'peer-unavailable': `Is the peer up, and is this its URL? Look at <its URL>/.well-known/syncropel from the machine of your host.`,
  'resolve-failed': `Your host could not use that address, or no host of this kind answers there.
Two hosts on one machine are both started with --development (or --insecure-localhost).`,
  'peer-refused': `The peer's operator can see why. An ended token, or a pair that is paused over there, looks like this too:
concordat ctl federation refresh <pair> finds out.`,
  unpaired_peer: `concordat ctl federation list shows the pairs that there are.
Where one is missing, its handshake was never completed: concordat ctl federation pair <url>`,
  pair_paused:
    'A paused pair goes on with: concordat ctl federation resume <pair>, by whoever paused it.',
  pair_declined:
    "The peer's operator declined. Ask them; another attempt is a new proposal that they decide anew.",
  token_expired_renew_pair: 'concordat ctl federation refresh <pair> exchanges new tokens.',
  'thread-reserved':
    'This thread is the own of each host: it is never shared, and only the host writes on it.',
  'handle-unsupported':
    'Give the URL of the host, such as https://b.example, or the pair_id of a pair.',
  'signer-unresolvable':
    'For a did:sync:instance a directory is needed: concordat ctl config directory set <url>',
};

const REJECTED = `The peer could not make sure that your host is who asks.
Two hosts on one machine are both started with --development (or --insecure-localhost), which is for loopback
addresses only. Hosts apart need https base URLs with valid certificates, and nothing on the way that changes messages.`;

function hintFor({ code, words }: Told, { status }: Refused): string | undefined {
  if (code === 'pair_handshake_rejected') {
    return words === 'unpaired' ? HINTS['unpaired_peer'] : REJECTED;
  }
  if (code === 'unauthorized') {
    return 'The host does not know this token: CONCORDAT_OPERATOR_TOKEN is for the operator; concordat ctl actor create <name> makes one for an actor.';
  }
  if (code === 'unavailable' && status === undefined) {
    return 'Is it running, and is CONCORDAT_URL its base URL?';
  }
  if (code === 'not-found' && status !== undefined) {
    return 'There is none, or this host does not offer this at all: concordat ctl status shows its classes.';
  }
  return HINTS[code];
}
