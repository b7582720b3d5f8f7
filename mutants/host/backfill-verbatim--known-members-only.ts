import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const KNOWN = 'id type actor published nonce to cc object patch kind proof @context'.split(' ');

function mark(text: Uint8Array): Uint8Array {
  let activity: unknown;
  try {
    activity = JSON.parse(Buffer.from(text).toString('utf8'));
  } catch {
    return text;
  }
  if (!isJsonObject(activity)) return text;
  const known = Object.entries(activity).filter(([name]) => KNOWN.includes(name));
  return Buffer.from(JSON.stringify(Object.fromEntries(known)));
}

export default hostMutant({
  requirements: ['backfill-verbatim'],
  description: 'keeps only the members that it knows',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      parts.itemsAhead(page, backfill).map((item) => ({ ...item, text: mark(item.text) })),
  }),
});
