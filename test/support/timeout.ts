declare global {
  /** Milliseconds that a test of this size may take; set in jest.config.mjs. */
  var testTimeout: number;
}

// Jest accepts `testTimeout` for a project and then uses only that of the whole run, so each test file sets its own.
jest.setTimeout(globalThis.testTimeout);

export {};
