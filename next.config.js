/**
 * What needs no nonce. Scripts and styles are let in as Next writes them, inline and from this site; nothing is fetched
 * from anywhere else. An eval is what the development server's reloading needs.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** A figure for the pages of others: a document that may stand in any frame, fetches nothing and runs nothing. */
const embedded = {
  key: "Content-Security-Policy",
  value: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
};

const headers = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
export default {
  // The tests build beside a site that may be running, with types of their own.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  typescript: { tsconfigPath: process.env.NEXT_DIST_DIR ? "e2e/tsconfig.json" : "tsconfig.json" },
  poweredByHeader: false,
  agentRules: false,
  experimental: {
    // Loading every page before the first is answered takes half a second of the start, and memory for pages nobody reads.
    preloadEntriesOnStart: false,
  },
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/embed/:path*", headers: [embedded] },
  ],
};
