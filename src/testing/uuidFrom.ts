import { mixBits } from "./seededRandom.js";

// Two digits at a time from a table: `toString(16)` was half of the time that 20,000 people took.
const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** A stable id in the shape of a random UUID (RFC 9562, version 4). `kind` keeps people and groups apart. */
export function uuidFrom(kind: number, index: number): string {
  const first = mixBits(index) + kind * 31;
  const second = mixBits(first + 1);
  const third = mixBits(first + 2);
  const fourth = mixBits(first + 3);
  const version = (second & 0xffff0fff) | 0x4000;
  const variant = (third & 0x3fffffff) | 0x80000000;
  return `${word(mixBits(first))}-${half(version >>> 16)}-${half(version)}-${half(variant >>> 16)}-${half(variant)}${word(fourth)}`;
}

function word(bits: number): string {
  return half(bits >>> 16) + half(bits);
}

function half(bits: number): string {
  return `${PAIRS[(bits >>> 8) & 255]}${PAIRS[bits & 255]}`;
}
