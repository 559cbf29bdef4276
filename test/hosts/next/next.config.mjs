/** @type {import("next").NextConfig} */
export default {
  // The types are checked with those of the other tests, by a compiler that Next.js does not know.
  typescript: { ignoreBuildErrors: true },
  // The address of the search ends in a slash, and the client follows no redirect.
  skipTrailingSlashRedirect: true,
  // Nothing is built a second time, so a cache would be written in vain.
  experimental: { turbopackFileSystemCacheForBuild: false },
};
