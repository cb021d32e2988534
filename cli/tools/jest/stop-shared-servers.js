/** Ends what start-shared-servers.js started. */
module.exports = () => globalThis.stopSharedServers();
