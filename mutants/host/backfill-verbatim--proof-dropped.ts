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
  const { proof: _proof, ...rest } = activity;
  return Buffer.from(JSON.stringify(rest));
}

export default hostMutant({
  requirements: ['backfill-verbatim'],
  description: 'drops the proof when it has been verified',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      parts.itemsAhead(page, backfill).map((item) => ({ ...item, text: mark(item.text) })),
  }),
});
