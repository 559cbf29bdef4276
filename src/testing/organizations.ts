/** A made-up organisation. The domains are reserved for examples (RFC 2606), so no mail can reach anybody. */
export interface Organization {
  name: string;
  domain: string;
}

/** Has one in twenty of a directory of 20,000, so that its domain is found exactly 1000 times. */
export const northgate: Organization = {
  name: "Northgate Engineering",
  domain: "northgate.example",
};

/** The others. Two share a domain, and the first is met more often. */
export const organizations: readonly Organization[] = [
  { name: "Example Organization", domain: "example.com" },
  { name: "Example Organization", domain: "example.com" },
  { name: "Example Organization", domain: "example.com" },
  { name: "Harbor Bridge Works", domain: "harborbridge.example.com" },
  { name: "Kestrel Rail", domain: "kestrel-rail.example.com" },
  { name: "Lakeshore Transit Authority", domain: "example.org" },
  { name: "Blue Mesa Water", domain: "example.org" },
  { name: "Tern & Vale Architects", domain: "ternvale.example.net" },
];
