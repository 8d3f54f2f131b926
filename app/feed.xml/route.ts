import { endpoint } from "@/server/api/endpoint";
import { feed } from "@/server/api/feed";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(feed);
