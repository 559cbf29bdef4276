import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseRetryAfter } from "../../src/client/retryAfter.js";

const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);

const usable: [header: string, ms: number][] = [
  ["1", 1_000],
  ["120", 120_000],
  ["007", 7_000],
  [" 5 ", 5_000],
  ["\t5\t", 5_000],
  ["2147484", 2_147_484_000],
  ["9".repeat(20), Number.MAX_SAFE_INTEGER],
  ["9".repeat(400), Number.MAX_SAFE_INTEGER],
  ["Sun, 22 Nov 2026 12:00:30 GMT", 30_000],
  ["  Sun, 22 Nov 2026 12:00:30 GMT ", 30_000],
  ["Sunday, 22-Nov-26 12:00:30 GMT", 30_000],
  ["Sun Nov 22 12:00:30 2026", 30_000],
  ["Tue Dec  1 12:00:00 2026", 9 * 86_400_000],
  // A leap second is a time of the day (RFC 9110, 5.6.7).
  ["Thu, 31 Dec 2026 23:59:60 GMT", Date.UTC(2027, 0, 1) - NOW],
];

const unusable: [name: string, header: string | null][] = [
  ["no header", null],
  ["empty", ""],
  ["white space", "  \t "],
  ["zero", "0"],
  ["many zeros", "000"],
  ["negative", "-5"],
  ["negative zero", "-0"],
  ["with a sign", "+5"],
  ["a fraction", "1.5"],
  ["a whole fraction", "2.0"],
  ["hexadecimal", "0x10"],
  ["an exponent", "1e3"],
  ["separated digits", "1_000"],
  ["Arabic digits", "\u0661\u0662"],
  ["two values in one header", "120, 60"],
  ["a unit", "5s"],
  ["a word", "soon"],
  ["Infinity", "Infinity"],
  ["NaN", "NaN"],
  ["JSON", '{"seconds":5}'],
  ["this very second", "Sun, 22 Nov 2026 12:00:00 GMT"],
  ["a past date", "Sun, 06 Nov 1994 08:49:37 GMT"],
  ["a past date of RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT"],
  ["a past date of asctime", "Sun Nov  6 08:49:37 1994"],
  ["an ISO date", "2026-11-22T12:00:30Z"],
  ["an ISO day", "2027-01-01"],
  ["a date of another zone", "Sun, 22 Nov 2026 12:00:30 CET"],
  ["a date with an offset", "Sun, 22 Nov 2026 12:00:30 +0000"],
  ["a date without its weekday", "22 Nov 2026 12:00:30 GMT"],
  ["a date with a month of no calendar", "Sun, 22 Foo 2026 12:00:30 GMT"],
  ["a date in another language", "So, 22 Nov 2026 12:00:30 GMT"],
  ["an asctime with a zone", "Sun Nov 22 12:00:30 2026 GMT"],
  ["a day that is none", "Sun, 00 Dec 2026 12:00:30 GMT"],
  ["a day beyond every month", "Sun, 32 Dec 2026 12:00:30 GMT"],
  ["hour 24", "Sun, 22 Nov 2026 24:00:30 GMT"],
  ["minute 60", "Sun, 22 Nov 2026 12:60:30 GMT"],
  ["second 61", "Sun, 22 Nov 2026 12:00:61 GMT"],
];

describe("parseRetryAfter", () => {
  test.each(usable)("%j is %d ms", (header, ms) => {
    expect(parseRetryAfter(header, NOW)).toBe(ms);
  });

  test.each(unusable)("says nothing for %s", (_, header) => {
    expect(parseRetryAfter(header, NOW)).toBeUndefined();
  });

  test("a two-digit year is the nearest one that is at most 50 years ahead", () => {
    const day = 86_400_000;
    const at = (year: number) => Date.UTC(year, 0, 1);
    expect(parseRetryAfter("Friday, 01-Jan-76 00:00:00 GMT", NOW)).toBe(at(2076) - NOW);
    expect(parseRetryAfter("Saturday, 01-Jan-77 00:00:00 GMT", NOW)).toBeUndefined();
    expect(parseRetryAfter("Saturday, 01-Jan-77 00:00:00 GMT", at(1977) - day)).toBe(day);
  });

  test("is never NaN, zero, negative, infinite or beyond exact numbers", () => {
    const headers = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[ \t]*[-+]?[\d.,exX ]{0,12}$/),
      fc.bigInt().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.constantFrom(...usable.map(([header]) => header)),
    );
    fc.assert(
      fc.property(headers, fc.integer({ min: 0, max: 4e12 }), (header, now) => {
        const ms = parseRetryAfter(header, now);
        if (ms === undefined) return;
        expect(ms).toBeGreaterThan(0);
        expect(Number.isSafeInteger(ms)).toBe(true);
      }),
    );
  });

  test("every HTTP date of the next decades is read to the second", () => {
    const dates = fc.date({
      noInvalidDate: true,
      min: new Date(NOW + 1_000),
      max: new Date(NOW + 40 * 365 * 86_400_000),
    });
    fc.assert(
      fc.property(dates, (date) => {
        const ms = Math.floor(date.getTime() / 1000) * 1000 - NOW;
        expect(parseRetryAfter(date.toUTCString(), NOW)).toBe(ms);
      }),
    );
  });
});

describe.each(["America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"])("in %s", (zone) => {
  const before = process.env["TZ"];
  beforeEach(() => {
    process.env["TZ"] = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  test("dates are still UTC", () => {
    expect(new Date(NOW).getTimezoneOffset()).not.toBe(0);
    for (const header of [
      "Sun, 22 Nov 2026 12:00:30 GMT",
      "Sunday, 22-Nov-26 12:00:30 GMT",
      "Sun Nov 22 12:00:30 2026",
    ]) {
      expect(parseRetryAfter(header, NOW), header).toBe(30_000);
    }
  });
});
