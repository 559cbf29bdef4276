import { errorResponse, tooManyRequests } from "./apiErrors.js";
import type { RateLimiter } from "./createRateLimiter.js";
import type { Route } from "./routeOf.js";

const BEARER = /^bearer +\S+$/i;

/** The answer to a request for an address that the API does not have. */
export function refuseAddress(): Response {
  return errorResponse(404, "ResourceNotFound", "There is no operation at this address.");
}

/** The answer to a request that its operation never sees: wrong method, no token, too many requests. */
export function refuseRequest(
  request: Request,
  route: Route,
  limiter: RateLimiter | undefined,
): Response | undefined {
  if (!route.methods.includes(request.method)) {
    const methods = route.methods.join(", ");
    return errorResponse(405, "MethodNotAllowed", `This address takes ${methods} only.`, {
      headers: { Allow: methods },
    });
  }
  const authorization = request.headers.get("authorization");
  if (!authorization) {
    return errorResponse(401, "HeaderNotFound", "The request has no Authorization header.");
  }
  if (!BEARER.test(authorization)) {
    return errorResponse(401, "InvalidToken", "The Authorization header holds no bearer token.");
  }
  const waitMs = limiter?.();
  return waitMs === undefined ? undefined : tooManyRequests(route.operation, waitMs);
}
