import { endpoint } from "@/server/api/endpoint";
import { sources } from "@/server/api/sources";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(sources);
