import { useMutation } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useUsersContext } from "../../hooks/UsersContext.js";
import { asUsersApiError } from "../../query/asUsersApiError.js";
import type { UsersScope } from "../../query/UsersScope.js";
import { createUsersAdmin } from "../createUsersAdmin.js";
import type { UsersAdmin } from "../UsersAdmin.js";
import type { AdminMutation } from "./AdminMutation.js";
import { mutationPolicy } from "./mutationPolicy.js";
import { forgetSearches } from "./updateCaches.js";

/**
 * One of the writes as a mutation that updates the caches, also when the component is gone before the answer comes.
 *
 * @param write must be the same function in each render, as must be `updateCaches`.
 * @throws {TypeError} when `createUsersClient` did not make the provider's client.
 */
export function useAdminMutation<Args extends readonly unknown[], Answer>(
  write: (admin: UsersAdmin, ...args: Args) => Promise<Answer>,
  updateCaches: (scope: UsersScope, answer: Answer, ...args: Args) => Promise<void>,
): AdminMutation<Args, Answer> {
  const { scope } = useUsersContext();
  const admin = useMemo(() => createUsersAdmin(scope.client), [scope.client]);
  const [writer, setWriter] = useState(scope);
  // What is written is no variable of the mutation: those stay in the host's QueryClient.
  const mutation = useMutation<Answer, Error, () => Promise<Answer>>(
    { ...mutationPolicy, mutationFn: run },
    scope.queryClient,
  );

  const send = mutation.mutateAsync;
  const mutateAsync = useCallback(
    (...args: Args) => {
      setWriter(scope);
      return send(async () => {
        const answer = await write(admin, ...args);
        await updateCaches(scope, answer, ...args);
        await forgetSearches(scope);
        return answer;
      });
    },
    [send, scope, admin, write, updateCaches],
  );
  const mutate = useCallback(
    (...args: Args) => void mutateAsync(...args).catch(() => {}),
    [mutateAsync],
  );

  // How the write of a former person or client ended is not for the next.
  const isOurs = writer === scope;
  return {
    mutate,
    mutateAsync,
    status: isOurs ? mutation.status : "idle",
    error: isOurs && mutation.error ? asUsersApiError(mutation.error) : null,
    reset: mutation.reset,
  };
}

function run<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  return write();
}
