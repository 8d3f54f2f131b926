import { endpoint } from "@/server/api/endpoint";
import { members } from "@/server/api/members";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(members);
