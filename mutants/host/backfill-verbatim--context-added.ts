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
  const context = { '@context': 'https://www.w3.org/ns/activitystreams' };
  return Buffer.from(JSON.stringify({ ...context, ...activity }));
}

export default hostMutant({
  requirements: ['backfill-verbatim'],
  description: 'adds the context of the page to what has none',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      parts.itemsAhead(page, backfill).map((item) => ({ ...item, text: mark(item.text) })),
  }),
});
