/** What both databases can keep unchanged; apart from the database itself, for threads that only write documents. */
export { assertStorable, storableJson, Unstorable } from './storable-text.js';
