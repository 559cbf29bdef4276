import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { KoaContext, Provider } from "oidc-provider";

function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8" /><link rel="icon" href="data:," /><title>${title}</title><h1>${title}</h1>${content}</html>`;
}

/** Asks for a name, and takes it at its word. */
export async function answerInteraction(
  provider: Provider,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (incoming.method !== "POST") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    return void response.end(
      page(
        "Authority",
        `<form method="post"><label>Login <input name="login" /></label>
        <button name="action" value="continue">Continue</button>
        <button name="action" value="refuse">Refuse</button></form>`,
      ),
    );
  }
  const form = new URLSearchParams(await text(incoming));
  const isRefused = form.get("action") === "refuse";
  await provider.interactionFinished(
    incoming,
    response,
    isRefused ? { error: "access_denied" } : { login: { accountId: form.get("login") ?? "" } },
  );
}

/** Asks whether to end the session, as the authority must of a request that does not say whose it is. */
export function logoutSource(ctx: KoaContext, form: string): void {
  ctx.type = "html";
  ctx.body = page(
    "Leave",
    `${form}<button form="op.logoutForm" name="logout" value="yes">Yes</button>`,
  );
}
