import { defineConfig } from 'wxt';
import { readers } from './lib/marketplaces/readers.ts';

/** A permission is for a whole host, whatever paths a script goes to. */
const hosts = [
  ...new Set(
    readers.flatMap(({ matches }) =>
      matches.map((match) => match.replace(/^(https:\/\/[^/]+\/).*$/, '$1*')),
    ),
  ),
];

/** The practice shop of the end-to-end tests: nobody can answer the browser's question there. */
const PRACTICE = 'https://desk.bazario.example/*';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    resolve: {
      // react-dom alone weighs more than half of what the panel may weigh on a seller's page; the same
      // source runs on Preact's implementation of React's interface.
      alias: {
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
      },
    },
  }),
  manifest: ({ mode }) => ({
    name: 'Parley',
    description:
      'Reads the order or dispute page, advises with the rule it rests on, keeps the log, watches the clocks. All on your machine.',
    permissions: [
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    host_permissions: mode === 'e2e' ? [...hosts, PRACTICE] : hosts,
    // Asked for one host at a time, when the seller teaches Parley a page there.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Parley' },
    browser_specific_settings: {
      gecko: {
        id: 'parley@parley.example',
        strict_min_version: '140.0',
        // Firefox asks every new extension to say what leaves the machine: nothing does.
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
