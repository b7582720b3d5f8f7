import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function mark(text: Uint8Array): Uint8Array {
  let activity: unknown;
  try {
    activity = JSON.parse(Buffer.from(text).toString('utf8'));
  } catch {
    return text;
  }
  if (!isJsonObject(activity)) return text;
  return Buffer.from(JSON.stringify({ ...activity, backfilled: true }));
}

export default hostMutant({
  requirements: ['backfill-verbatim'],
  description: 'marks an activity as backfilled',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      parts.itemsAhead(page, backfill).map((item) => ({ ...item, text: mark(item.text) })),
  }),
});
