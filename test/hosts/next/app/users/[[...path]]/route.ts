import { createUsersApiStandIn } from "itwin-people-picker/testing";
import { appPeople } from "../../../../app/appPeople";

const api = createUsersApiStandIn(appPeople);

export const GET = (request: Request): Promise<Response> => api.fetch(request);
export const POST = GET;
