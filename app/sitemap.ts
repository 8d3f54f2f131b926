import type { MetadataRoute } from "next";
import { settings } from "@/server/env";
import { listPaths } from "@/server/sitemap";

export const dynamic = "force-dynamic";

/** Every page of the record, for search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { SITE_URL } = settings();
  return (await listPaths()).map((path) => ({ url: `${SITE_URL}${path}` }));
}
