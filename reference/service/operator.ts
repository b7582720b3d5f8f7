/** Who the operator of a server is: whoever shows its token. */
import { ProtocolError } from '../core/errors.ts';
import { hashToken, isSameHash } from '../host/crypto.ts';

const BEARER = /^Bearer +(\S+) *$/i;

/**
 * Lets nobody pass but the operator; where there is no token of one, nobody.
 *
 * @param authorization the header of that name
 * @throws {ProtocolError} `unauthorized`
 */
export function requireOperatorToken(
  authorization: string | undefined,
  operatorToken: string | undefined,
): void {
  const token = BEARER.exec(authorization ?? '')?.[1];
  const isOperator =
    token !== undefined &&
    operatorToken !== undefined &&
    isSameHash(hashToken(token), hashToken(operatorToken));
  if (!isOperator) throw new ProtocolError('unauthorized', 'the token of the operator is needed');
}
