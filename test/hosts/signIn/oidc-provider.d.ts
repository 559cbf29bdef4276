/** What these tests use of `oidc-provider` 9, which comes without types. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export interface Grant {
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export interface KoaContext {
    body: unknown;
    type: string;
    oidc: {
      client: { clientId: string };
      session: { accountId?: string };
      provider: Provider;
    };
  }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    Grant: new (fields: { accountId: string; clientId: string }) => Grant;
    callback(): (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionFinished(
      incoming: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } } | { error: string },
    ): Promise<void>;
    on(event: "grant.success", listener: (ctx: KoaContext) => void): void;
  }
}

declare module "oidc-provider/lib/adapters/memory_adapter.js" {
  const MemoryAdapter: new (model: string) => object;
  export { MemoryAdapter as default };
}
