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
  const full = Object.entries(activity).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  return Buffer.from(JSON.stringify(Object.fromEntries(full)));
}

export default hostMutant({
  requirements: ['backfill-verbatim'],
  description: 'leaves out members that are empty lists',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      parts.itemsAhead(page, backfill).map((item) => ({ ...item, text: mark(item.text) })),
  }),
});
