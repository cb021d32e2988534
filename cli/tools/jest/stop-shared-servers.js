/** Ends what database-for-tests.js started. */
module.exports = async () => {
  await globalThis.stopTestDatabase?.();
};
