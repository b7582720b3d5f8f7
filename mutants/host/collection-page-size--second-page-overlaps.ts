import { hostMutant } from '../mutant.ts';

const last = new Map<string, string>();

export default hostMutant({
  requirements: ['collection-page-size'],
  description: 'shows the newest item of a page also on the page before it',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return items.length === 20 && last.has(`${url} ${page + 1}`)
        ? text.replace('"orderedItems":[', `"orderedItems":[${last.get(`${url} ${page + 1}`)},`)
        : (last.set(`${url} ${page}`, items[0] ?? ''), text);
    },
  }),
});
