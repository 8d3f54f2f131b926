import "server-only";
import type { TopicLabel } from "@/domain/record";
import { listNamedMembers, type NamedMember } from "./members/list";
import { onceAVersion } from "./once-a-version";
import { listTopics } from "./topics";

/** The codes and slugs of the record with their names, for reading an address and for the choices of a form. */
export type KnownNames = {
  members: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  seats: NamedMember[];
  memberList: NamedMember[];
  topicList: TopicLabel[];
  memberName: (code: string) => string;
  topicName: (slug: string) => string;
};

/** Every state that sat on the Council and every topic, with look-ups that give the code back where there is no name. */
export const getKnownNames = onceAVersion(async (): Promise<KnownNames> => {
  const [memberList, topicList] = await Promise.all([listNamedMembers(), listTopics()]);
  const memberNames = new Map(memberList.map((member) => [member.code, member.name]));
  const topicNames = new Map(topicList.map((topic) => [topic.slug, topic.name]));
  return {
    members: new Set(memberNames.keys()),
    topics: new Set(topicNames.keys()),
    seats: memberList.filter((member) => member.code === member.seat),
    memberList,
    topicList,
    memberName: (code) => memberNames.get(code) ?? code,
    topicName: (slug) => topicNames.get(slug) ?? slug,
  };
});
