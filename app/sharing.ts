import type { Metadata } from "next";
import { RECORD_TITLE } from "@/domain/credit";
import { type Feed, feedOf } from "@/domain/feeds";
import { writeQuery } from "@/domain/query";
import { settings } from "@/server/env";
import { CARD_SIZE, cardHref } from "@/server/pictures/card-size";

type Shared = {
  title: string;
  description: string;
  /** The page with its view, from its path on: its one address. */
  path: string;
  /** The card that stands for it: its name, and what it is asked for. None where the page has no finding to draw. */
  card?: { name: string; query: string };
  /** Whether sites that turn addresses into embeds may do so with this one. */
  embeds?: boolean;
  /** What a reader of feeds is offered on the page. */
  feeds?: readonly Feed[];
};

/** What a page says of itself: title, description, its one address, its feeds, and a picture with the finding drawn in. */
export function sharing({ title, description, path, card, embeds, feeds = [feedOf("votes")] }: Shared): Metadata {
  const { SITE_URL } = settings();
  const url = `${SITE_URL}${path}`;
  const image = card && `${SITE_URL}${cardHref(card.name, card.query)}`;
  return {
    title,
    description,
    openGraph: {
      ...{ type: "website", siteName: RECORD_TITLE, locale: "en_GB", title, description, url },
      ...(image && { images: [{ url: image, ...CARD_SIZE, type: "image/png", alt: title }] }),
    },
    twitter: { card: image ? "summary_large_image" : "summary", title, description, ...(image && { images: [image] }) },
    alternates: {
      canonical: url,
      types: {
        "application/atom+xml": feeds.map((feed) => ({ url: `${SITE_URL}${feed.path}`, title: feed.title })),
        ...(embeds && { "application/json+oembed": `${SITE_URL}/api/v1/oembed?${writeQuery({ url })}` }),
      },
    },
  };
}
