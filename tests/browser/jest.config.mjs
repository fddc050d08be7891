import base from '../../jest.config.mjs';

/** Tests of the built pane in a real Chromium; `npm run test:browser` builds first. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
