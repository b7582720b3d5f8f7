/** Which token acts for which actor. Only hashes are known. */
import type { LogEntry } from '../events.ts';

/** Names of actors by the SHA-256 of the token, as hex. */
export type Tokens = Map<string, string>;

export function emptyTokens(): Tokens {
  return new Map();
}

/** Folds one entry into the tokens. The state belongs to the fold and is changed in place. */
export function foldTokens(tokens: Tokens, entry: LogEntry): Tokens {
  if (entry.kind === 'token-bound') tokens.set(entry.hash, entry.name);
  else if (entry.kind === 'token-removed') tokens.delete(entry.hash);
  return tokens;
}
