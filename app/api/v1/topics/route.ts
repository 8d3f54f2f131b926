import { endpoint } from "@/server/api/endpoint";
import { topics } from "@/server/api/topics";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(topics);
