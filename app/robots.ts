import type { MetadataRoute } from "next";
import { settings } from "@/server/env";

export const dynamic = "force-dynamic";

/** Everything may be read but what is for editors. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", disallow: ["/admin"] },
    sitemap: `${settings().SITE_URL}/sitemap.xml`,
  };
}
