import "server-only";
import type { TopicListAnswer } from "@/domain/answers/topic";
import { listTopicsInFull } from "../topics";
import { Recorded } from "./answer";
import { withoutParameters } from "./without-parameters";

/** The topics that texts of the record have, by name. */
export const topics = withoutParameters(async () => {
  const data = (await listTopicsInFull()).map(({ slug, name, kind, region, description, countries, resolutions }) => {
    return { slug, name, kind, region, description, countries, resolutions };
  });
  return new Recorded({ data } satisfies TopicListAnswer);
});
