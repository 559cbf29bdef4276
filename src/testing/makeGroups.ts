import type { Group } from "../client/Group.js";
import { uuidFrom } from "./uuidFrom.js";

/** How many groups a stand-in makes when it is told nothing. */
export const DEFAULT_GROUPS = 200;

const GROUP_IDS = 2;
const PLACES = [
  "Northern Line",
  "Harbor Bridge",
  "Airport Link",
  "Blue Mesa Dam",
  "Old Town",
  "Rail Baltica",
  "Ring Road",
  "Campus West",
  "São João Station",
  "Tunnel 7",
];
const TEAMS = [
  "Structural Engineering",
  "Survey",
  "Project Managers",
  "Reviewers",
  "Geotechnics",
  "Signalling",
  "Drainage",
  "Landscape",
  "Architecture",
  "BIM Coordination",
  "Cost Control",
  "Site Safety",
  "Electrical",
  "Mechanical",
  "Environment",
  "Asset Management",
  "Document Control",
  "Contractors",
  "External Guests",
  "Administrators",
];

/**
 * Groups of a made-up organisation, always the same. Every two hundredth has no name.
 *
 * @param count How many; 200 when left out.
 */
export function makeGroups(count: number = DEFAULT_GROUPS): Group[] {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`makeGroups(${count}): the count must be a whole number from 0 on.`);
  }
  return Array.from({ length: count }, (_, index) => makeGroup(index));
}

function makeGroup(index: number): Group {
  const id = uuidFrom(GROUP_IDS, index);
  if (index % 200 === 199) return { id };
  const round = Math.floor(index / (PLACES.length * TEAMS.length));
  const place = PLACES[index % PLACES.length] ?? "";
  const team = TEAMS[Math.floor(index / PLACES.length) % TEAMS.length] ?? "";
  return { id, displayName: `${place} – ${team}${round === 0 ? "" : ` ${round + 1}`}` };
}
