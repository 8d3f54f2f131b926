import { changes } from "@/server/api/changes";
import { endpoint } from "@/server/api/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(changes);
