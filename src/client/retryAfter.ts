/**
 * How long a `Retry-After` header asks to wait, in ms; `undefined` when it says nothing usable.
 *
 * RFC 9110, 10.2.3: whole seconds, or an HTTP date in one of the three forms of 5.6.7.
 * Zero, negative, fractional, hexadecimal and past values are unusable: a server that limits requests
 * never means "now".
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? "";
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : parseHttpDate(value, now) - now;
  return ms > 0 ? Math.min(ms, Number.MAX_SAFE_INTEGER) : undefined;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const MONTH = `(?<month>${MONTHS.join("|")})`;
const DAY = "(?<day>0[1-9]|[12]\\d|3[01])";
const TIME = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";
const HTTP_DATES = [
  // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^${WEEKDAY}, ${DAY} ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(
    `^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ${DAY}-${MONTH}-(?<year>\\d{2}) ${TIME} GMT$`,
  ),
  // asctime: Sun Nov  6 08:49:37 1994, which is UTC although Date.parse reads it as local time
  new RegExp(`^${WEEKDAY} ${MONTH} (?<day> [1-9]|[12]\\d|3[01]) ${TIME} (?<year>\\d{4})$`),
];

/** ms since epoch, or NaN. */
function parseHttpDate(value: string, now: number): number {
  for (const form of HTTP_DATES) {
    const parts = form.exec(value)?.groups;
    if (parts === undefined) continue;
    const at = (year: number) =>
      Date.UTC(
        year,
        MONTHS.indexOf(parts["month"] ?? ""),
        Number(parts["day"]),
        Number(parts["hour"]),
        Number(parts["minute"]),
        Number(parts["second"]),
      );
    const year = Number(parts["year"]);
    if (parts["year"]?.length === 4) return at(year);
    // RFC 9110, 5.6.7: a two-digit year that seems over 50 years ahead is in the past century.
    const century = Math.floor(new Date(now).getUTCFullYear() / 100) * 100;
    const thisYear = new Date(now).getUTCFullYear();
    return at(century + year > thisYear + 50 ? century - 100 + year : century + year);
  }
  return NaN;
}
