import type { Metadata } from "next";
import { RECORD_TITLE } from "@/domain/credit";
import { writeQuery } from "@/domain/query";
import { settings } from "@/server/env";
import { CARD_SIZE, cardHref } from "@/server/pictures/card-size";

type Shared = {
  title: string;
  description: string;
  /** The page with its view, from its path on. */
  path: string;
  /** The card that stands for it: its name, and what it is asked for. */
  card: { name: string; query: string };
  /** Whether sites that turn addresses into embeds may do so with this one. */
  embeds?: boolean;
};

/** What a page says of itself where a link to it is shown: title, description, and a picture with the finding drawn in. */
export function sharing({ title, description, path, card, embeds }: Shared): Metadata {
  const { SITE_URL } = settings();
  const [url, image] = [`${SITE_URL}${path}`, `${SITE_URL}${cardHref(card.name, card.query)}`];
  return {
    title,
    description,
    openGraph: {
      ...{ type: "website", siteName: RECORD_TITLE, locale: "en_GB", title, description, url },
      images: [{ url: image, ...CARD_SIZE, type: "image/png", alt: title }],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
    alternates: {
      canonical: url,
      types: {
        "application/atom+xml": "/feed.xml",
        ...(embeds && { "application/json+oembed": `${SITE_URL}/api/v1/oembed?${writeQuery({ url })}` }),
      },
    },
  };
}
