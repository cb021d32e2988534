import { startOidcProvider } from "./oidc-provider";

/** The local sign-in as a process of its own, started by local/child-service.ts. */
async function main(): Promise<void> {
  const { PORT, REDIRECT_URIS } = process.env;
  const { issuer, stop } = await startOidcProvider({
    port: Number(PORT ?? 0),
    ...(REDIRECT_URIS !== undefined && { redirectUris: REDIRECT_URIS.split(" ") }),
  });
  const end = () => void stop().then(() => process.exit(0));
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
  process.once("disconnect", end);
  if (process.send) process.send({ issuer });
  else console.log(`sign-in at ${issuer}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
